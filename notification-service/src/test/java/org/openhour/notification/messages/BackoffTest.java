package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(10));

    @Test
    void doublesItsPausesUpToTheLongest() {
        assertThat(backoff.after(1, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.after(3, 1)).isEqualTo(Duration.ofSeconds(8));
        assertThat(backoff.after(1000, 1)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void neverWaitsLessThanHalf() {
        assertThat(backoff.after(3, 0)).isEqualTo(Duration.ofSeconds(4));
    }
}
