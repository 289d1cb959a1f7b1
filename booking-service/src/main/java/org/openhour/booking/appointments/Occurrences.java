package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * On which dates a series takes place, always at the same time by the practice's wall clock (R-E1).
 *
 * @param everyWeeks 1 for every week, at most {@link #MOST_WEEKS}
 * @param count how many there are in all; without a count and a last date it goes on
 * @param until the last date on which there may be one
 */
public record Occurrences(LocalDateTime first, int everyWeeks, Optional<Integer> count, Optional<LocalDate> until) {

    public static final int MOST_WEEKS = 12;

    public Occurrences {
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("Not a rhythm of a series: every " + everyWeeks + " weeks");
        }
    }

    /** Those of a range, both ends included, in order. */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        LocalDate end = last().filter(last -> last.isBefore(to)).orElse(to);
        long next = Math.max(0, -Math.floorDiv(-daysTo(from), stepDays()));
        long after = Math.floorDiv(daysTo(end), stepDays()) + 1;
        return LongStream.range(next, Math.max(next, after))
                .mapToObj(i -> firstDay().plusDays(i * stepDays()))
                .toList();
    }

    /** The last one, where there is a last one; before the first where there is none at all. */
    public Optional<LocalDate> last() {
        Optional<LocalDate> byCount = count.map(many -> firstDay().plusDays((many - 1) * stepDays()));
        return byCount.filter(day -> until.filter(day::isAfter).isEmpty()).or(() -> until);
    }

    public LocalDateTime startOn(LocalDate day) {
        return day.atTime(first.toLocalTime());
    }

    public boolean contains(LocalDate day) {
        return !between(day, day).isEmpty();
    }

    /** Those before a day alone. */
    Occurrences before(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent()
                ? this
                : new Occurrences(first, everyWeeks, count, Optional.of(day.minusDays(1)));
    }

    /** Those from one of them on. */
    Occurrences from(LocalDate day) {
        int passed = (int) (daysTo(day) / stepDays());
        return new Occurrences(startOn(day), everyWeeks, count.map(many -> many - passed), until);
    }

    /** The same, so many days later and at another time. */
    Occurrences shifted(long days, LocalTime time) {
        return new Occurrences(
                firstDay().plusDays(days).atTime(time), everyWeeks, count, until.map(last -> last.plusDays(days)));
    }

    private LocalDate firstDay() {
        return first.toLocalDate();
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(firstDay(), day);
    }

    private long stepDays() {
        return everyWeeks * 7L;
    }
}
