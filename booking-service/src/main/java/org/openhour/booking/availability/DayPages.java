package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Map;

import org.openhour.booking.time.Cells;

/** Pages that are already read, day by day. A page that is not there is an empty day. */
record DayPages(Map<LocalDate, Map<ResourceId, Cells>> days) {

    Map<ResourceId, Cells> on(LocalDate day) {
        return days.getOrDefault(day, Map.of());
    }
}
