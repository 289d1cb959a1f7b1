package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Comparator;

/** One resource's one local day. */
record PageKey(ResourceId resource, LocalDate day) implements Comparable<PageKey> {

    private static final Comparator<PageKey> ORDER =
            Comparator.comparing(PageKey::resource).thenComparing(PageKey::day);

    @Override
    public int compareTo(PageKey other) {
        return ORDER.compare(this, other);
    }
}
