package org.openhour.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextingHoursTest {

    private final TextingHours hours = new TextingHours(
            LocalTime.of(8, 0), LocalTime.of(21, 0), LocalTime.of(20, 0), ZoneId.of("America/Los_Angeles"));

    @ParameterizedTest(name = "R-C2: texts at {0}? {1}")
    @CsvSource({
        "2026-12-01T07:59:59-08:00, false",
        "2026-12-01T08:00:00-08:00, true",
        "2026-12-01T20:59:59-08:00, true",
        "2026-12-01T21:00:00-08:00, false",
        "2027-03-14T08:00:00-07:00, true",
        "2027-03-14T07:59:00-07:00, false"
    })
    void includesItsOpeningButNotItsClosing(String moment, boolean allowed) {
        assertThat(hours.allow(at(moment))).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "R-C2: {0} moves to the evening before, {1}")
    @CsvSource({
        "2026-12-02T06:30:00-08:00, 2026-12-01T20:00:00-08:00",
        "2026-12-02T21:00:00-08:00, 2026-12-02T20:00:00-08:00",
        "2026-12-02T12:00:00-08:00, 2026-12-02T12:00:00-08:00",
        "2026-11-01T07:00:00-08:00, 2026-10-31T20:00:00-07:00"
    })
    void movesAnEarlyOrLateTextToTheEveningBefore(String moment, String moved) {
        assertThat(hours.notAfter(at(moment))).isEqualTo(at(moved));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T22:00:00-08:00, 2026-12-02T08:00:00-08:00",
        "2026-12-02T03:00:00-08:00, 2026-12-02T08:00:00-08:00",
        "2027-03-13T23:00:00-08:00, 2027-03-14T08:00:00-07:00"
    })
    void opensAtEightTheNextMorning(String moment, String opening) {
        assertThat(hours.notBefore(at(moment))).isEqualTo(at(opening));
    }

    @Test
    void refusesAnEveningOutsideItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TextingHours(LocalTime.of(8, 0), LocalTime.of(21, 0), LocalTime.of(22, 0), hours.zone()));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
