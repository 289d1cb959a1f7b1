package org.openhour.notification.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class MovableClockTest {

    private final Instant real = Instant.parse("2026-12-01T18:00:00Z");
    private final MovableClock clock = new MovableClock(Clock.fixed(real, ZoneOffset.UTC));

    @Test
    void showsTheMomentItWasMovedToAndComesBack() {
        Instant elsewhere = Instant.parse("2027-03-14T10:00:00Z");
        clock.moveTo(elsewhere);
        assertThat(clock.instant()).isEqualTo(elsewhere);
        clock.restore();
        assertThat(clock.instant()).isEqualTo(real);
    }
}
