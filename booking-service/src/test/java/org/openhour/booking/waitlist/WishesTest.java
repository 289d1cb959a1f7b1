package org.openhour.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.WallClock;

class WishesTest {

    private static final ServiceId SERVICE = new ServiceId(new UUID(1, 1));
    private static final WallClock PACIFIC = new WallClock(ZoneId.of("America/Los_Angeles"));
    private static final OfferHours HOURS =
            new OfferHours(LocalTime.of(8, 0), LocalTime.of(20, 0), Duration.ofMinutes(30), Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00, true",
        "2026-12-01T11:10, true",
        "2026-12-01T11:15, false",
        "2026-12-01T08:55, false",
        "2026-12-02T09:00, false",
        "2026-12-08T09:00, true",
        "2026-12-15T09:00, false"
    })
    void fitsWithinDaysHoursAndUntil(String start, boolean fits) {
        Wishes tuesdayMornings = new Wishes(
                SERVICE,
                Set.of(),
                Set.of(DayOfWeek.TUESDAY),
                Optional.of(LocalTime.of(9, 0)),
                Optional.of(LocalTime.NOON),
                Set.of(PartOfDay.MORNING),
                Set.of(Modality.TELEHEALTH),
                Set.of(new LocationId(new UUID(4, 1))),
                Minutes.NONE,
                Optional.of(LocalDate.parse("2026-12-08")));
        assertThat(tuesdayMornings.fit(new Hour(
                        SERVICE,
                        Modality.TELEHEALTH,
                        new ClinicianId(new UUID(2, 1)),
                        Optional.empty(),
                        LocalSpan.of(LocalDateTime.parse(start), Minutes.of(50)))))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        // Far ahead: half an hour. Two hours ahead: still half an hour. One hour ahead: a quarter of it.
        "2026-12-02T18:00:00Z, 0, 2026-12-01T18:30:00Z",
        "2026-12-01T20:00:00Z, 0, 2026-12-01T18:30:00Z",
        "2026-12-01T19:00:00Z, 0, 2026-12-01T18:15:00Z",
        "2026-12-01T19:00:00Z, 50, 2026-12-01T18:10:00Z",
        "2026-12-01T19:00:00Z, 56, ''",
        "2026-12-01T18:04:00Z, 0, ''",
        "2026-12-01T18:06:00Z, 0, 2026-12-01T18:05:00Z"
    })
    void lastsShorterTheNearerItsHourIsAndNeverIntoTheNotice(String start, int notice, String until) {
        Optional<Instant> found =
                HOURS.until(Instant.parse("2026-12-01T18:00:00Z"), Instant.parse(start), Minutes.of(notice));
        assertThat(found.map(Instant::toString).orElse("")).isEqualTo(until);
    }

    @Test
    @DisplayName("R-C2: no offer goes out before eight or from eight in the evening on, across both clock changes")
    void waitsForTheMorning() {
        assertThat(HOURS.notBefore(Instant.parse("2026-12-02T04:00:00Z"), PACIFIC))
                .isEqualTo("2026-12-02T16:00:00Z");
        assertThat(HOURS.notBefore(Instant.parse("2026-12-02T03:59:00Z"), PACIFIC))
                .isEqualTo("2026-12-02T03:59:00Z");
        assertThat(HOURS.notBefore(Instant.parse("2027-03-14T06:00:00Z"), PACIFIC))
                .isEqualTo("2027-03-14T15:00:00Z");
        assertThat(HOURS.notBefore(Instant.parse("2026-11-01T06:00:00Z"), PACIFIC))
                .isEqualTo("2026-11-01T16:00:00Z");
    }
}
