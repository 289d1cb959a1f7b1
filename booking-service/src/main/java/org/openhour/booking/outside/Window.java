package org.openhour.booking.outside;

import java.time.Instant;
import java.time.LocalDate;

import org.openhour.booking.time.WallClock;

/** The days for which busy times are kept, both included, by the practice's wall clock. */
record Window(WallClock clock, LocalDate from, LocalDate to) {

    Instant start() {
        return clock.instantOf(from.atStartOfDay());
    }

    Instant end() {
        return clock.instantOf(to.plusDays(1).atStartOfDay());
    }
}
