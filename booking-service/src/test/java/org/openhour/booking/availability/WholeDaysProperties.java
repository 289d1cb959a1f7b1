package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.openhour.booking.time.Cells;
import org.openhour.booking.time.Minutes;

/** The hours from 9 to 17 and a usual session of an hour. */
class WholeDaysProperties {

    private static final Cells WORKED = hours(9, 17);
    private static final int AN_HOUR = 12;
    private static final Length SESSION = new Length(0, 10, 2);
    private static final Cells HALF_HOURS = Cells.every(Minutes.of(30));

    @Property
    void hidesNothing(@ForAll("taken") Cells taken, @ForAll("lengths") Length length) {
        Cells starts = starts(taken, length);

        List<Integer> ranked = new WholeDays(WORKED.without(taken), AN_HOUR).ranked(starts, length);

        assertThat(ranked)
                .containsExactlyInAnyOrderElementsOf(starts.indexes().boxed().toList());
    }

    /** In one stretch; a hole that is too short for a session anyway may go before it. */
    @Property
    void ranksWhatTouchesAndLeavesNoScrapBeforeWhatLeavesOne(
            @ForAll @IntRange(min = 10 * 12, max = 17 * 12) int end, @ForAll("lengths") Length length) {
        Cells taken = Cells.between(end, 17 * 12);
        WholeDays day = new WholeDays(WORKED.without(taken), AN_HOUR);
        List<WholeDays.Leaving> ranked = day.ranked(starts(taken, length), length).stream()
                .map(start -> day.leaving(start, length))
                .toList();

        assertThat(ranked).isSorted();
        int lastWhole = ranked.stream()
                .map(left -> left.pieces() < 2 && left.scrapCells() == 0)
                .toList()
                .lastIndexOf(true);
        assertThat(ranked.subList(0, lastWhole + 1))
                .allSatisfy(left -> assertThat(left.scrapCells()).isZero());
    }

    @Example
    void beginsAnEmptyDayAtItsEdges() {
        assertThat(times(Cells.NONE))
                .startsWith("09:00", "16:00", "10:00", "11:00")
                .endsWith("15:30");
    }

    @Example
    void fillsTheHoleBetweenTwoSessionsFirst() {
        assertThat(times(hours(9, 11).or(hours(12, 15)))).startsWith("11:00", "15:00");
    }

    @Example
    void prefersDirectlyBeforeSomethingTaken() {
        assertThat(times(hours(12, 17))).startsWith("09:00", "11:00", "10:00").endsWith("09:30", "10:30");
    }

    private static List<String> times(Cells taken) {
        return new WholeDays(WORKED.without(taken), AN_HOUR)
                .ranked(starts(taken, SESSION), SESSION).stream()
                        .map(cell -> Cells.timeAt(cell).toString())
                        .toList();
    }

    private static Cells starts(Cells taken, Length length) {
        return WORKED.startsOfRuns(length.session())
                .and(taken.inverse().startsOfRuns(length.whole()).later(length.before()))
                .and(HALF_HOURS);
    }

    private static Cells hours(int from, int to) {
        return Cells.between(12 * from, 12 * to);
    }

    @Provide
    Arbitrary<Length> lengths() {
        return Arbitraries.of(SESSION, new Length(0, 3, 1), new Length(1, 18, 3), new Length(0, 12, 0));
    }

    @Provide
    Arbitrary<Cells> taken() {
        return Arbitraries.integers()
                .between(9 * 12, 17 * 12)
                .map(from -> Cells.between(from, from + AN_HOUR))
                .list()
                .ofMaxSize(5)
                .map(all -> all.stream().reduce(Cells.NONE, Cells::or));
    }
}
