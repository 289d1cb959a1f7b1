package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.LicenceType;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** R-A13: the notice of a service ends for searches and for bookings at the same instant, with the minute. */
class NoticeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final ServiceOffering service = SampleCatalogue.inPerson(60, Duration.ofHours(2), 60);
    private final Catalogue catalogue =
            SampleCatalogue.atTheOffice(service, SampleCatalogue.licence(LicenceType.LMFT, LocalDate.of(2030, 1, 31)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07:59:59.999999999",
                "08:00",
                "08:00:00.000000001",
                "08:00:00.5",
                "08:00:59.999",
                "08:01",
                "08:04:59"
            })
    void offersExactlyWhatItGives(String now) {
        SlotRules rules = new SlotRules(
                catalogue,
                SampleSchedule.daily(SampleCatalogue.CLINICIAN, SampleSchedule.NINE, SampleSchedule.FIVE),
                service,
                Modality.TELEHEALTH,
                Channel.ONLINE,
                DAY.atTime(LocalTime.parse(now)));
        LocalDateTime ten = DAY.atTime(10, 0);
        boolean offered = rules.starts(DAY, Minutes.of(60)).has(10 * 12);
        Optional<NotGivenOut> refusal = Refusals.of(
                rules,
                catalogue.clinician(SampleCatalogue.CLINICIAN),
                Optional.empty(),
                LocalSpan.of(ten, service.minutes()));
        assertThat(offered).isEqualTo(refusal.isEmpty());
        assertThat(offered).isEqualTo(rules.now().isBefore(DAY.atTime(8, 1)));
    }
}
