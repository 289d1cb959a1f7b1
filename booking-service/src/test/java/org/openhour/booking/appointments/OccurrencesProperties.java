package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import org.openhour.booking.time.WallClock;

/** The dates of a series against a walk from day to day, over the year's end and both clock changes. */
class OccurrencesProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final WallClock WALL = new WallClock(ZoneId.of("America/Los_Angeles"));

    @Property
    void findsTheDatesThatAWalkFinds(
            @ForAll("series") Occurrences series,
            @ForAll @IntRange(min = -60, max = 400) int from,
            @ForAll @IntRange(max = 400) int days) {
        LocalDate first = DAY.plusDays(from);
        LocalDate last = first.plusDays(days);
        assertThat(series.between(first, last))
                .isEqualTo(walk(series).stream()
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .toList());
    }

    @Property
    void goesOnFromOneOfItsDatesAsItWould(@ForAll("series") Occurrences series, @ForAll @IntRange(max = 30) int which) {
        List<LocalDate> all = walk(series);
        if (which < all.size()) {
            LocalDate day = all.get(which);
            assertThat(walk(series.from(day))).isEqualTo(all.subList(which, all.size()));
            assertThat(walk(series.before(day))).isEqualTo(all.subList(0, which));
        }
    }

    @Property
    void endsOnItsLastDateAtTheLatest(@ForAll("series") Occurrences series) {
        List<LocalDate> all = walk(series);
        series.last().ifPresent(last -> assertThat(all)
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(last)));
        assertThat(series.last().isEmpty())
                .isEqualTo(series.count().isEmpty() && series.until().isEmpty());
    }

    @Test
    void keepsItsHourOnTheWallAcrossBothClockChanges() { // R-E1
        Occurrences fours =
                new Occurrences(LocalDate.of(2026, 10, 27).atTime(16, 0), 1, Optional.of(22), Optional.empty());
        List<LocalDate> days = fours.between(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 12, 1));
        assertThat(days).hasSize(22).endsWith(LocalDate.of(2027, 3, 23)).allSatisfy(day -> {
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(WALL.at(fours.startOn(day)).toLocalTime()).isEqualTo(LocalTime.of(16, 0));
        });
        assertThat(days)
                .extracting(day -> WALL.at(fours.startOn(day)).getOffset().getId())
                .containsSubsequence("-07:00", "-08:00", "-07:00");
    }

    /** Day by day, for four years. */
    private static List<LocalDate> walk(Occurrences series) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate next = series.first().toLocalDate();
        int waited = 0;
        for (LocalDate day = next; day.isBefore(DAY.plusYears(4)); day = day.plusDays(1)) {
            boolean isTurn = waited % (7 * series.everyWeeks()) == 0;
            boolean isOver = series.until().filter(day::isAfter).isPresent()
                    || series.count().filter(many -> days.size() >= many).isPresent();
            if (isTurn && !isOver) {
                days.add(day);
            }
            waited++;
        }
        return days;
    }

    @Provide
    Arbitrary<Occurrences> series() {
        Arbitrary<Optional<Integer>> count =
                Arbitraries.integers().between(1, 40).optional();
        Arbitrary<Optional<LocalDate>> until =
                Arbitraries.integers().between(-5, 400).map(DAY::plusDays).optional();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, Occurrences.MOST_WEEKS),
                        count,
                        until)
                .as((first, every, many, last) ->
                        new Occurrences(DAY.plusDays(first).atTime(16, 0), every, many, last));
    }
}
