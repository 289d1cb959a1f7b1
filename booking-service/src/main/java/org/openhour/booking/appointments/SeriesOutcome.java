package org.openhour.booking.appointments;

import java.util.List;

/** A series as it stands after something was done with it, and each date that was concerned. */
public record SeriesOutcome(Series series, List<Occurrence> occurrences) {

    public SeriesOutcome {
        occurrences = List.copyOf(occurrences);
    }
}
