package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How something comes again: every so many weeks at the same wall-clock time, the last time on or before a date.
 *
 * @param until the last day on which it may start; without one it goes on
 */
public record Repeat(int everyWeeks, Optional<LocalDate> until) {

    public static final int MOST_WEEKS = 52;

    public Repeat {
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("It comes again every week up to once a year");
        }
    }

    int days() {
        return 7 * everyWeeks;
    }
}
