package org.openhour.booking.desk;

import java.util.ArrayList;
import java.util.List;

import org.openhour.booking.time.Cells;

/** The working time of a day, hour by hour. */
record Hours(Cells worked) {

    private static final int CELLS_AN_HOUR = 12;

    boolean isOff(int hour) {
        return !worked.intersects(cellsOf(hour));
    }

    /** The stretches of an hour that are not worked, where some of it is. */
    List<Slice> shutIn(int hour) {
        List<Slice> stretches = new ArrayList<>();
        if (isOff(hour)) {
            return stretches;
        }
        int from = -1;
        for (int cell = hour * CELLS_AN_HOUR; cell <= (hour + 1) * CELLS_AN_HOUR; cell++) {
            boolean shut = cell < (hour + 1) * CELLS_AN_HOUR && !worked.has(cell);
            if (shut && from < 0) {
                from = cell;
            } else if (!shut && from >= 0) {
                stretches.add(new Slice(from, cell));
                from = -1;
            }
        }
        return stretches;
    }

    private static Cells cellsOf(int hour) {
        return Cells.between(hour * CELLS_AN_HOUR, (hour + 1) * CELLS_AN_HOUR);
    }
}
