package org.openhour.booking.feedback;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.openhour.booking.time.WallClock;

/** On which weekdays and at which time by the wall clock, from a first to a last day, both included. */
public record Rhythm(Set<DayOfWeek> days, LocalTime time, LocalDate from, LocalDate until) {

    /** A nudge that nobody looks at again ends by itself. */
    public static final int MOST_WEEKS = 26;

    public Rhythm {
        days = Set.copyOf(days);
        if (days.isEmpty() || !NudgeRules.spans(from, until)) {
            throw new IllegalArgumentException("a rhythm has days, and ends within " + MOST_WEEKS + " weeks");
        }
    }

    /** The days on which it falls due in {@code [start, end)}. */
    List<LocalDate> dueIn(Instant start, Instant end, WallClock clock) {
        LocalDate first = clock.localOf(start).toLocalDate();
        LocalDate last = clock.localOf(end).toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .filter(this::covers)
                .filter(day -> clock.exists(day.atTime(time)))
                .filter(day -> isIn(clock.instantOf(day.atTime(time)), start, end))
                .toList();
    }

    /** The days in their order, for reading. */
    public Set<DayOfWeek> inOrder() {
        return EnumSet.copyOf(days);
    }

    private boolean covers(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !day.isBefore(from) && !day.isAfter(until);
    }

    private static boolean isIn(Instant moment, Instant start, Instant end) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }
}
