package org.openhour.booking.desk;

import java.time.LocalDate;

import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** The five-minute cells of one day that something is drawn over; half-open. */
record Slice(int from, int to) {

    private static final int CELLS_AN_HOUR = 12;

    static Slice of(LocalSpan span, LocalDate day) {
        Cells cells = span.cellsOn(day);
        return new Slice(cells.indexes().min().orElse(0), cells.indexes().max().orElse(-1) + 1);
    }

    int hour() {
        return from / CELLS_AN_HOUR;
    }

    int lastHour() {
        return Math.max(from, to - 1) / CELLS_AN_HOUR;
    }

    int cells() {
        return to - from;
    }

    boolean isEmpty() {
        return to <= from;
    }

    /** As classes: {@code m6 d10} hangs half an hour under its hour and is fifty minutes long. */
    String css() {
        return "m" + from % CELLS_AN_HOUR + " d" + cells();
    }

    /** Cut to hours {@code [first, last]}. */
    Slice within(int first, int last) {
        return new Slice(Math.max(from, first * CELLS_AN_HOUR), Math.min(to, (last + 1) * CELLS_AN_HOUR));
    }
}
