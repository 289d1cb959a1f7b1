package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Licence;
import org.openhour.booking.practice.LicenceType;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Cells;

/** Whom "anyone" gets for the hour from 10 to 11 of a day from 9 to 17. */
class CandidateSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final ClinicianId MAYA = SampleCatalogue.CLINICIAN;
    private static final ClinicianId ELENA = SampleCatalogue.SUPERVISOR;

    private final ServiceOffering service = SampleCatalogue.service(60, 0, 0, 60);
    private final Licence licence = SampleCatalogue.licence(LicenceType.LMFT, LocalDate.of(2030, 1, 31));
    private final Catalogue catalogue = SampleCatalogue.with(
            service,
            SampleCatalogue.clinician(MAYA, licence, service),
            SampleCatalogue.clinician(ELENA, licence, service));

    @Test
    void givesAnHourToTheLeastBookedOfThoseWhoAreFree() {
        assertThat(order(catalogue, hours(11, 12), hours(13, 15))).containsExactly(MAYA, ELENA);
        assertThat(order(catalogue, hours(13, 15), hours(11, 12))).containsExactly(ELENA, MAYA);
        assertThat(order(catalogue, hours(10, 11), hours(11, 17))).containsExactly(ELENA, MAYA);
    }

    @Test
    void givesItToThoseBeforeWhoseDayStaysWhole() {
        Catalogue suggesting = SampleCatalogue.suggestingWholeDays(catalogue);

        assertThat(order(suggesting, hours(13, 14), hours(11, 14))).containsExactly(ELENA, MAYA);
        assertThat(order(suggesting, hours(9, 10), hours(9, 10).or(hours(11, 12))))
                .containsExactly(ELENA, MAYA);
        assertThat(order(suggesting, hours(10, 11), hours(12, 17))).containsExactly(ELENA, MAYA);
    }

    private List<ClinicianId> order(Catalogue practice, Cells maya, Cells elena) {
        Schedule schedule = Schedule.of(
                1,
                List.of(MAYA, ELENA).stream()
                        .flatMap(one ->
                                SampleSchedule.everyDay(one, LocalTime.of(9, 0), LocalTime.of(17, 0), Optional.empty())
                                        .stream())
                        .toList(),
                List.of(),
                List.of());
        SlotRules rules = new SlotRules(
                practice,
                schedule,
                service,
                Modality.TELEHEALTH,
                Channel.ONLINE,
                DAY.minusDays(1).atStartOfDay());
        WantedSession wanted = new WantedSession(
                service.id(), Modality.TELEHEALTH, DAY.atTime(10, 0), Optional.empty(), Optional.empty());
        return new CandidateSearch(rules, wanted, Map.of(page(MAYA), maya, page(ELENA), elena))
                .candidates().all().stream()
                        .map(Candidates.Candidate::clinician)
                        .toList();
    }

    private static PageKey page(ClinicianId clinician) {
        return new PageKey(new ResourceId(clinician.value()), DAY);
    }

    private static Cells hours(int from, int to) {
        return Cells.between(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
