package org.openhour.booking.staff;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after repeated failures: four are free, the fifth costs half a minute, and each further one twice as
 * much, up to a quarter of an hour. After a quiet quarter of an hour all is forgotten.
 */
final class SlowDown {

    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private static final int FREE = 4;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private SlowDown() {}

    static Instant blockedUntil(int failures, Instant last) {
        if (failures <= FREE) {
            return last;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE - 1, 10));
        return last.plus(wait.compareTo(FORGOTTEN_AFTER) > 0 ? FORGOTTEN_AFTER : wait);
    }
}
