package org.openhour.booking.outside;

import java.time.LocalDate;
import java.util.Map;

import org.openhour.booking.time.Cells;

/**
 * All that is kept of a calendar.
 *
 * @param skipped how many of its entries could not be understood
 */
record BusyTimes(Map<LocalDate, Cells> days, int skipped) {

    BusyTimes {
        days = Map.copyOf(days);
    }
}
