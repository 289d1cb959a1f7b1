package org.openhour.booking.appointments;

import java.util.List;

/** Some dates of a series cannot be had, and nothing has changed. */
public class SeriesConflict extends RuntimeException {

    private final List<Occurrence> occurrences;

    SeriesConflict(List<Occurrence> occurrences) {
        super("Not every date is free");
        this.occurrences = List.copyOf(occurrences);
    }

    /** Every date that was asked for, those that are free too. */
    public List<Occurrence> occurrences() {
        return occurrences;
    }
}
