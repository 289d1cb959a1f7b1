package org.openhour.booking.availability;

import java.time.LocalTime;

import org.openhour.booking.time.Cells;

/** Morning ends at noon, afternoon at five; a session belongs to the part in which it starts. */
public enum PartOfDay {
    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.MIDNIGHT);

    private final LocalTime from;
    private final LocalTime to;

    PartOfDay(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    public boolean includes(LocalTime start) {
        return !start.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || start.isBefore(to));
    }

    Cells starts() {
        return Cells.between(from, to);
    }
}
