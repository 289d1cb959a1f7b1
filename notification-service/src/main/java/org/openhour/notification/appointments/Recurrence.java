package org.openhour.notification.appointments;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a series goes on after its first date: every so many weeks, at the same time by the wall clock.
 *
 * @param lastStart when the last one starts; a series without one goes on
 * @param leftOut the starts by this rule at which there is none
 * @param moved those that are held otherwise than by this rule
 */
public record Recurrence(int everyWeeks, @Nullable Instant lastStart, List<Instant> leftOut, List<MovedDate> moved) {

    public Recurrence {
        if (everyWeeks < 1) {
            throw new IllegalArgumentException("a series goes on every week or more seldom");
        }
        leftOut = leftOut.stream().distinct().sorted().toList();
        moved = List.copyOf(moved);
    }

    /** Whether none of its dates is left, the first one being at {@code start}. */
    public boolean isEmpty(Instant start, ZoneId zone) {
        if (lastStart == null || !moved.isEmpty()) {
            return false;
        }
        Set<Instant> gone = Set.copyOf(leftOut);
        Instant end = lastStart;
        return starts(start, zone).takeWhile(one -> !one.isAfter(end)).allMatch(gone::contains);
    }

    private Stream<Instant> starts(Instant start, ZoneId zone) {
        ZonedDateTime first = start.atZone(zone);
        return Stream.iterate(0L, weeks -> weeks + everyWeeks)
                .map(weeks -> first.plusWeeks(weeks).toInstant());
    }

    /** All of it as one line, for comparing. */
    String terms() {
        return Stream.of(
                        Stream.of(everyWeeks, lastStart == null ? "open" : lastStart),
                        leftOut.stream(),
                        moved.stream().map(MovedDate::terms))
                .flatMap(part -> part)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }
}
