package org.openhour.booking.edge;

import java.time.LocalTime;

/** What one says at this hour. */
final class Greeting {

    private static final LocalTime AFTERNOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private Greeting() {}

    static String at(LocalTime time) {
        if (time.isBefore(AFTERNOON)) {
            return "Good morning";
        }
        return time.isBefore(EVENING) ? "Good afternoon" : "Good evening";
    }
}
