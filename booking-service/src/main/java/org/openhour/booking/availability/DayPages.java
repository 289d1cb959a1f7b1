package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Map;

import org.openhour.booking.time.Cells;

/**
 * Pages that are already read, day by day. A page that is not there is an empty day.
 *
 * @param kept whether a day stays the very same object for as long as nothing in it changes, so that what follows from
 *     it may be kept beside it
 */
record DayPages(Map<LocalDate, Map<ResourceId, Cells>> days, boolean kept) {

    static DayPages readOnce(Map<LocalDate, Map<ResourceId, Cells>> days) {
        return new DayPages(days, false);
    }

    Map<ResourceId, Cells> on(LocalDate day) {
        return days.getOrDefault(day, Map.of());
    }
}
