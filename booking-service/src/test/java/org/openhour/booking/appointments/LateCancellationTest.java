package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.booking.time.WallClock;

@DisplayName("R-A14, R-E3: a cancellation is late by the time of receipt, after the later of two deadlines")
class LateCancellationTest {

    private final WallClock clock = new WallClock(ZoneId.of("America/Los_Angeles"));

    @Test
    void takesTheWallClockWhereSpringMakesTheElapsedDeadlineEarlier() {
        LocalDateTime start = LocalDateTime.parse("2027-03-15T10:00");
        assertThat(policy(48).deadline(start)).isEqualTo(Instant.parse("2027-03-13T18:00:00Z"));
    }

    @Test
    void takesTheElapsedHoursWhereAutumnMakesThemLater() {
        LocalDateTime start = LocalDateTime.parse("2026-11-02T10:00");
        assertThat(policy(48).deadline(start)).isEqualTo(Instant.parse("2026-10-31T18:00:00Z"));
    }

    @Test
    void isInTimeAtTheDeadlineItselfAndLateASecondAfter() {
        LocalDateTime start = LocalDateTime.parse("2026-12-03T10:00");
        Instant deadline = Instant.parse("2026-12-02T18:00:00Z");
        assertThat(policy(24).isLate(start, deadline)).isFalse();
        assertThat(policy(24).isLate(start, deadline.plusSeconds(1))).isTrue();
    }

    @Test
    void isNeverLateWhereCancellingIsAlwaysFree() {
        LocalDateTime start = LocalDateTime.parse("2026-12-03T10:00");
        assertThat(policy(0).isLate(start, clock.instantOf(start).minusSeconds(60)))
                .isFalse();
    }

    private LateCancellation policy(int hours) {
        return new LateCancellation(hours, clock);
    }
}
