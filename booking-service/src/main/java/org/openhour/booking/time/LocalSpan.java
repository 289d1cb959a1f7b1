package org.openhour.booking.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A stretch of wall-clock time, half-open: {@code [start, end)}. Two spans that touch do not overlap. */
public record LocalSpan(LocalDateTime start, LocalDateTime end) {

    public LocalSpan {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A span must end after it starts");
        }
    }

    public static LocalSpan of(LocalDateTime start, Minutes length) {
        return new LocalSpan(start, start.plusMinutes(length.value()));
    }

    public boolean overlaps(LocalSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** This span with so much more at either side; what a session takes together with its buffers (R-A13). */
    public LocalSpan widened(Minutes before, Minutes after) {
        return new LocalSpan(start.minusMinutes(before.value()), end.plusMinutes(after.value()));
    }

    public LocalDate firstDay() {
        return start.toLocalDate();
    }

    /** The days that this span touches, in order. A span that ends at midnight does not touch the next day. */
    public List<LocalDate> days() {
        return firstDay()
                .datesUntil(end.minusNanos(1).toLocalDate().plusDays(1))
                .toList();
    }

    /** The cells of one day that this span covers; none where it does not touch the day. */
    public Cells cellsOn(LocalDate day) {
        LocalDateTime midnight = day.atTime(LocalTime.MIDNIGHT);
        return Cells.between(Cells.indexAt(midnight, start), Cells.indexAfter(midnight, end));
    }
}
