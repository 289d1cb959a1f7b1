package org.openhour.booking.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {

    private static final Instant LAST = Instant.parse("2026-12-01T18:00:00Z");

    @Test
    void letsFourMistypedPasswordsPass() {
        assertThat(SlowDown.blockedUntil(4, LAST)).isEqualTo(LAST);
    }

    @ParameterizedTest
    @CsvSource({"5, PT30S", "6, PT1M", "7, PT2M", "9, PT8M", "10, PT15M", "1000, PT15M"})
    void waitsTwiceAsLongForEachFurtherFailureUpToAQuarterOfAnHour(int failures, Duration wait) {
        assertThat(SlowDown.blockedUntil(failures, LAST)).isEqualTo(LAST.plus(wait));
    }
}
