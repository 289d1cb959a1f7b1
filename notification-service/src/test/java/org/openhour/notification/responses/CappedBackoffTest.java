package org.openhour.notification.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CappedBackoffTest {

    private final CappedBackoff backoff = new CappedBackoff(Duration.ofSeconds(2), Duration.ofMinutes(5));

    @ParameterizedTest(name = "after {0} failures rests {1}")
    @CsvSource({"0, PT2S", "1, PT3S", "2, PT4.5S", "13, PT5M", "1000000, PT5M"})
    void growsByHalfUpToTheLongest(int failures, Duration pause) {
        assertThat(backoff.after(failures)).isEqualTo(pause);
    }
}
