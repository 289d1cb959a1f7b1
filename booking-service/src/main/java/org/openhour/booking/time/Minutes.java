package org.openhour.booking.time;

import java.time.Duration;

/** A whole number of minutes, never negative. */
public record Minutes(int value) {

    public static final Minutes NONE = new Minutes(0);

    public Minutes {
        if (value < 0) {
            throw new IllegalArgumentException("Minutes cannot be negative: " + value);
        }
    }

    public static Minutes of(int value) {
        return new Minutes(value);
    }

    public Duration toDuration() {
        return Duration.ofMinutes(value);
    }

    /** How many five-minute cells these minutes touch, rounded up. */
    public int cells() {
        return (value + Cells.MINUTES_EACH - 1) / Cells.MINUTES_EACH;
    }
}
