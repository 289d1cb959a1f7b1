package org.openhour.booking.availability;

import java.util.List;

import org.openhour.booking.time.Cells;

/** One clinician's one day as it is drawn: the cells that are worked, and the absences that touch it. */
public record DayShape(Cells hours, List<Away> absences) {

    public DayShape {
        absences = List.copyOf(absences);
    }
}
