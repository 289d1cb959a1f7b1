package org.openhour.booking.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A set of the 288 five-minute cells of one local day. Cell {@code i} is the time from {@code 5 * i} to
 * {@code 5 * i + 5} minutes after midnight, by the wall clock. Immutable; all set operations are a few shifts and ANDs.
 */
public final class Cells {

    public static final int MINUTES_EACH = 5;
    public static final int A_DAY = 24 * 60 / MINUTES_EACH;
    public static final int BYTES = A_DAY / 8;

    public static final Cells NONE = new Cells(new long[5]);
    public static final Cells ALL = between(0, A_DAY);

    private static final long LAST_WORD = (1L << (A_DAY - 256)) - 1;

    private final long[] words;

    private Cells(long[] words) {
        this.words = words;
    }

    /** The cells {@code [from, to)}; indexes outside the day are cut off. */
    public static Cells between(int from, int to) {
        long[] words = new long[5];
        for (int word = 0; word < words.length; word++) {
            int low = Math.max(0, from - 64 * word);
            int high = Math.min(Math.min(64, A_DAY - 64 * word), to - 64 * word);
            if (low < high) {
                words[word] = (-1L << low) & (-1L >>> (64 - high));
            }
        }
        return new Cells(words);
    }

    /** The cells from one time of day to another; {@code to} at midnight means the end of the day. */
    public static Cells between(LocalTime from, LocalTime to) {
        int end = to.equals(LocalTime.MIDNIGHT) ? A_DAY : ceil(to.toSecondOfDay());
        return between(from.toSecondOfDay() / (60 * MINUTES_EACH), end);
    }

    /** Every cell whose start is a whole multiple of so many minutes after midnight. */
    public static Cells every(Minutes step) {
        long[] words = new long[5];
        int stride = Math.max(1, step.cells());
        for (int cell = 0; cell < A_DAY; cell += stride) {
            words[cell >> 6] |= 1L << cell;
        }
        return new Cells(words);
    }

    /** Reads the 36 bytes of a page, little end first. */
    public static Cells of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A page has " + BYTES + " bytes, not " + bytes.length);
        }
        long[] words = new long[5];
        for (int i = 0; i < BYTES; i++) {
            words[i >> 3] |= (bytes[i] & 0xFFL) << ((i & 7) * 8);
        }
        return new Cells(words);
    }

    public byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = (byte) (words[i >> 3] >>> ((i & 7) * 8));
        }
        return bytes;
    }

    public Cells or(Cells other) {
        long[] result = new long[5];
        for (int i = 0; i < result.length; i++) {
            result[i] = words[i] | other.words[i];
        }
        return new Cells(result);
    }

    public Cells and(Cells other) {
        long[] result = new long[5];
        for (int i = 0; i < result.length; i++) {
            result[i] = words[i] & other.words[i];
        }
        return new Cells(result);
    }

    public Cells without(Cells other) {
        long[] result = new long[5];
        for (int i = 0; i < result.length; i++) {
            result[i] = words[i] & ~other.words[i];
        }
        return new Cells(result);
    }

    public Cells inverse() {
        return ALL.without(this);
    }

    public boolean intersects(Cells other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(Cells other) {
        return other.without(this).isEmpty();
    }

    public boolean isEmpty() {
        return (words[0] | words[1] | words[2] | words[3] | words[4]) == 0;
    }

    public int count() {
        return Arrays.stream(words).mapToInt(Long::bitCount).sum();
    }

    /** The cells from which a run of so many cells, all in this set, begins and ends within the day. */
    public Cells startsOfRuns(int length) {
        long[] runs = words.clone();
        int covered = 1;
        while (covered < length) {
            int step = Math.min(covered, length - covered);
            for (int i = 0; i < runs.length; i++) {
                runs[i] &= earlier(runs, i, step);
            }
            covered += step;
        }
        return new Cells(runs);
    }

    /** Every cell moved towards midnight by so many; what would fall before the day is lost. */
    public Cells earlier(int by) {
        long[] moved = new long[5];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = earlier(words, i, by);
        }
        return new Cells(moved);
    }

    /** One word of all words moved; it draws on itself and those after it alone, so they can be moved in place. */
    private static long earlier(long[] words, int word, int by) {
        int from = word + (by >> 6);
        int bits = by & 63;
        long low = from < words.length ? words[from] >>> bits : 0;
        return bits != 0 && from + 1 < words.length ? low | words[from + 1] << (64 - bits) : low;
    }

    /** Every cell moved towards the evening by so many; what would fall after the day is lost. */
    public Cells later(int by) {
        long[] moved = new long[5];
        int skip = by >> 6;
        int bits = by & 63;
        for (int i = words.length - 1; i - skip >= 0; i--) {
            moved[i] = words[i - skip] << bits;
            if (bits != 0 && i - skip - 1 >= 0) {
                moved[i] |= words[i - skip - 1] >>> (64 - bits);
            }
        }
        moved[4] &= LAST_WORD;
        return new Cells(moved);
    }

    public boolean has(int cell) {
        return (words[cell >> 6] & (1L << cell)) != 0;
    }

    /** The indexes of the cells in this set, in order. */
    public IntStream indexes() {
        IntStream.Builder found = IntStream.builder();
        forEach(found::add);
        return found.build();
    }

    /** The same, one by one. */
    public void forEach(IntConsumer each) {
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                each.accept(64 * word + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** The time of day at which a cell starts. */
    public static LocalTime timeAt(int cell) {
        return LocalTime.ofSecondOfDay((long) cell * MINUTES_EACH * 60);
    }

    /** The cell that a time falls into, counted from a midnight; below 0 or over the day where it lies outside. */
    static int indexAt(LocalDateTime midnight, LocalDateTime time) {
        return (int) Math.floorDiv(Duration.between(midnight, time).toSeconds(), 60L * MINUTES_EACH);
    }

    /** The first cell that starts at or after a time, counted from a midnight. */
    static int indexAfter(LocalDateTime midnight, LocalDateTime time) {
        return (int) -Math.floorDiv(-Duration.between(midnight, time).toSeconds(), 60L * MINUTES_EACH);
    }

    private static int ceil(int seconds) {
        return -Math.floorDiv(-seconds, 60 * MINUTES_EACH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && Arrays.equals(words, cells.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "Cells" + Arrays.toString(indexes().toArray());
    }
}
