package org.openhour.notification.messages;

import java.time.Duration;

/** Growing pauses between tries, with jitter so that many do not come back at once. */
record Backoff(Duration first, Duration longest) {

    /**
     * Between half of the pause and all of it.
     *
     * @param attempts how often it was tried, from 1
     * @param jitter from 0 up to 1
     */
    Duration after(int attempts, double jitter) {
        long doubled = first.toMillis() << Math.min(Math.max(attempts - 1, 0), 20);
        long pause = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis((long) (pause * (0.5 + jitter / 2)));
    }
}
