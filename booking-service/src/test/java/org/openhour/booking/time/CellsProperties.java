package org.openhour.booking.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The shifts and ANDs against a set of bits that is walked one by one. */
class CellsProperties {

    @Property
    void findsTheStartsOfRunsThatAWalkFinds(
            @ForAll("sets") BitSet set, @ForAll @IntRange(min = 1, max = 60) int length) {
        BitSet expected = new BitSet();
        for (int start = 0; start + length <= Cells.A_DAY; start++) {
            if (set.nextClearBit(start) >= start + length) {
                expected.set(start);
            }
        }
        assertThat(bits(cells(set).startsOfRuns(length))).isEqualTo(expected);
    }

    @Property
    void movesEveryCell(@ForAll("sets") BitSet set, @ForAll @IntRange(max = 300) int by) {
        BitSet later = new BitSet();
        BitSet earlier = new BitSet();
        set.stream().filter(cell -> cell + by < Cells.A_DAY).forEach(cell -> later.set(cell + by));
        set.stream().filter(cell -> cell >= by).forEach(cell -> earlier.set(cell - by));
        assertThat(bits(cells(set).later(Math.min(by, Cells.A_DAY))))
                .isEqualTo(by >= Cells.A_DAY ? new BitSet() : later);
        assertThat(bits(cells(set).earlier(Math.min(by, Cells.A_DAY))))
                .isEqualTo(by >= Cells.A_DAY ? new BitSet() : earlier);
    }

    @Property
    void keepsItsBytes(@ForAll("sets") BitSet set) {
        assertThat(Cells.of(cells(set).toBytes())).isEqualTo(cells(set));
        assertThat(cells(set).toBytes()).hasSize(36);
    }

    @Property
    void combinesAsSetsDo(@ForAll("sets") BitSet a, @ForAll("sets") BitSet b) {
        BitSet or = (BitSet) a.clone();
        or.or(b);
        BitSet without = (BitSet) a.clone();
        without.andNot(b);
        assertThat(bits(cells(a).or(cells(b)))).isEqualTo(or);
        assertThat(bits(cells(a).without(cells(b)))).isEqualTo(without);
        assertThat(cells(a).intersects(cells(b))).isEqualTo(a.intersects(b));
        assertThat(cells(a).count()).isEqualTo(a.cardinality());
        assertThat(cells(a).inverse().count()).isEqualTo(Cells.A_DAY - a.cardinality());
    }

    @Provide
    Arbitrary<BitSet> sets() {
        return Arbitraries.integers()
                .between(0, Cells.A_DAY - 1)
                .tuple2()
                .list()
                .ofMaxSize(6)
                .map(ranges -> {
                    BitSet set = new BitSet();
                    ranges.forEach(range ->
                            set.set(Math.min(range.get1(), range.get2()), Math.max(range.get1(), range.get2()) + 1));
                    return set;
                });
    }

    private static Cells cells(BitSet set) {
        return set.stream().mapToObj(cell -> Cells.between(cell, cell + 1)).reduce(Cells.NONE, Cells::or);
    }

    private static BitSet bits(Cells cells) {
        BitSet set = new BitSet();
        cells.indexes().forEach(set::set);
        return set;
    }
}
