package org.openhour.booking.matching;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Orders people by fixed rules (R-A12): those who miss the fewest wishes first, then those who name the most of the
 * wished specialties, then whoever can be met soonest, then the practice's own order. Pure.
 *
 * @param people in the practice's order
 */
record Ranking(List<Prospect> people, Wishes wishes) {

    /** In which order wishes are given up, the lightest first. Somebody's age is none that could be. */
    private static final List<Reason> RELAXED =
            List.of(Reason.TIME, Reason.SPECIALTY, Reason.LOCATION, Reason.MODALITY, Reason.LANGUAGE);

    private static final Comparator<Match> ORDER = Comparator.comparingLong(Ranking::missed)
            .thenComparing(match -> -match.specialties().size())
            .thenComparing(Ranking::soonest);

    /** Where nobody fits all wishes, the second choice: those who do without one of them, else those who come nearest. */
    Matches matches() {
        if (isMet(wishes)) {
            return new Matches(found(wishes), Optional.empty());
        }
        Optional<Reason> relaxed = RELAXED.stream()
                .filter(wishes::name)
                .filter(reason -> isMet(wishes.without(reason)))
                .findFirst();
        return new Matches(found(relaxed.map(wishes::without).orElse(wishes)), relaxed);
    }

    private boolean isMet(Wishes some) {
        return people.stream().anyMatch(one -> one.fitsAll(some));
    }

    private List<Match> found(Wishes by) {
        return people.stream()
                .filter(one -> one.isPossible(by))
                .map(one -> one.match(wishes, by))
                .sorted(ORDER)
                .toList();
    }

    private static long missed(Match match) {
        return match.misses().stream().filter(reason -> reason != Reason.SOON).count();
    }

    private static LocalDateTime soonest(Match match) {
        return match.next().stream()
                .findFirst()
                .map(slot -> slot.span().start())
                .orElse(LocalDateTime.MAX);
    }
}
