package org.openhour.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class GrowingPauseTest {

    private final GrowingPause<Void> pause = new GrowingPause<>(Duration.ofSeconds(1), Duration.ofMinutes(5));

    @Test
    void growsByHalfEachTimeUpToTheLongest() {
        assertThat(pause.after(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pause.after(1)).isEqualTo(Duration.ofMillis(1500));
        assertThat(pause.after(2)).isEqualTo(Duration.ofMillis(2250));
        assertThat(pause.after(1000)).isEqualTo(Duration.ofMinutes(5));
    }
}
