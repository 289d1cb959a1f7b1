package org.openhour.booking.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.Map;

import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** Gathers busy cells day by day; what lies outside the window is left out. */
final class BusyDays {

    private final Window window;
    private final Map<LocalDate, Cells> days = new HashMap<>();

    BusyDays(Window window) {
        this.window = window;
    }

    Map<LocalDate, Cells> days() {
        return days;
    }

    void add(Instant from, Instant to) {
        Instant start = from.isBefore(window.start()) ? window.start() : from;
        Instant end = to.isAfter(window.end()) ? window.end() : to;
        if (start.isBefore(end)) {
            addStretches(start, end);
        }
    }

    /** Stretch by stretch between clock changes, for in the autumn one may end at an earlier local time than it began. */
    private void addStretches(Instant start, Instant end) {
        ZoneOffsetTransition change = window.clock().zone().getRules().nextTransition(start);
        if (change == null || !change.getInstant().isBefore(end)) {
            mark(window.clock().localOf(start), window.clock().localOf(end));
            return;
        }
        mark(window.clock().localOf(start), change.getDateTimeBefore());
        addStretches(change.getInstant(), end);
    }

    private void mark(LocalDateTime start, LocalDateTime end) {
        LocalSpan span = new LocalSpan(start, end);
        span.days().forEach(day -> days.merge(day, span.cellsOn(day), Cells::or));
    }
}
