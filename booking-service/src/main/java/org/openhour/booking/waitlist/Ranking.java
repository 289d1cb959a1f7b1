package org.openhour.booking.waitlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.openhour.booking.practice.ClinicianId;

/**
 * The order in which those are asked whom an hour fits in all that they wish: whom the staff put first, then who waits
 * for this clinician by name, then who waits longest. Nothing else counts.
 */
final class Ranking {

    private Ranking() {}

    static List<Ranked> of(Collection<Waiting> all, Hour hour) {
        return inOrder(all.stream().filter(one -> one.wishes().fit(hour)).toList(), hour.clinician());
    }

    /** The same for time of a clinician of which it is not settled yet what it will be used for. */
    static List<Ranked> inOrder(Collection<Waiting> all, ClinicianId clinician) {
        List<Waiting> sorted = all.stream().sorted(order(clinician)).toList();
        List<Ranked> ranked = new ArrayList<>();
        for (Waiting one : sorted) {
            ranked.add(new Ranked(one, ranked.size() + 1, merits(one, clinician)));
        }
        return ranked;
    }

    private static Comparator<Waiting> order(ClinicianId clinician) {
        return Comparator.comparing((Waiting one) -> !one.priority())
                .thenComparing(one -> !one.wishes().names(clinician))
                .thenComparing(Waiting::since)
                .thenComparing(one -> one.entry().value());
    }

    private static List<Merit> merits(Waiting one, ClinicianId clinician) {
        List<Merit> merits = new ArrayList<>();
        if (one.priority()) {
            merits.add(Merit.STAFF_PRIORITY);
        }
        if (one.wishes().names(clinician)) {
            merits.add(Merit.NAMED_CLINICIAN);
        }
        merits.add(Merit.LONGER_WAIT);
        return merits;
    }
}
