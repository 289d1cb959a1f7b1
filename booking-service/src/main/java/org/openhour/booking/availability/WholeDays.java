package org.openhour.booking.availability;

import java.util.Comparator;
import java.util.List;

import org.openhour.booking.time.Cells;

/**
 * Ranks the starts of one clinician's day by what they leave of it. A session lies in one free stretch and leaves a
 * piece before and a piece after it. The start comes first that
 *
 * <ol>
 *   <li>costs the day the fewest usual sessions: those that fit into the stretch, less those that still fit into the
 *       two pieces;
 *   <li>leaves the least time in pieces too short for a usual session;
 *   <li>leaves the fewest pieces: none, or one where it directly follows or precedes something taken or the edge of the
 *       working hours;
 *   <li>is the earliest.
 * </ol>
 *
 * So of one stretch whatever touches its edge and leaves no such piece comes before whatever cuts it up. The order is
 * total, depends on nothing else, and leaves out no start.
 *
 * @param free the cells that are worked and not taken
 * @param usual the practice's usual session with its buffers, in cells
 */
public record WholeDays(Cells free, int usual) {

    public WholeDays {
        if (usual < 1) {
            throw new IllegalArgumentException("A session takes some time");
        }
    }

    /** What one session leaves of its stretch; the lesser comes first. */
    public record Leaving(int lostSessions, int scrapCells, int pieces) implements Comparable<Leaving> {

        private static final Comparator<Leaving> ORDER = Comparator.comparingInt(Leaving::lostSessions)
                .thenComparingInt(Leaving::scrapCells)
                .thenComparingInt(Leaving::pieces);

        @Override
        public int compareTo(Leaving other) {
            return ORDER.compare(this, other);
        }
    }

    /** The starts, the best first. */
    public List<Integer> ranked(Cells starts, Length length) {
        return starts.indexes()
                .boxed()
                .sorted(Comparator.comparing((Integer start) -> leaving(start, length))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What a session leaves that starts in this cell. Its buffers may reach beyond the stretch. */
    public Leaving leaving(int start, Length length) {
        int low = start;
        while (low > 0 && free.has(low - 1)) {
            low--;
        }
        int high = start;
        while (high < Cells.A_DAY && free.has(high)) {
            high++;
        }
        int before = Math.max(0, start - length.before() - low);
        int after = Math.max(0, high - start - length.session() - length.after());
        return new Leaving(
                (high - low) / usual - before / usual - after / usual,
                scrap(before) + scrap(after),
                Integer.signum(before) + Integer.signum(after));
    }

    private int scrap(int piece) {
        return piece < usual ? piece : 0;
    }
}
