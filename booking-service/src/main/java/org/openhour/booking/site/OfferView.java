package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

/**
 * An hour on offer: when and how, and no names.
 *
 * @param state {@code open}, {@code gone}, {@code taken} or {@code over}
 * @param until when it runs out
 */
record OfferView(
        String url,
        String state,
        String day,
        String range,
        String starts,
        DayBar bar,
        boolean byVideo,
        Optional<String> office,
        String until,
        boolean asksForVideo,
        List<Problem> problems)
        implements Checked {

    /** Whether it was to be taken without a word about California. */
    public boolean isUnanswered() {
        return problems.stream().anyMatch(problem -> problem.key().equals("california.required"));
    }

    /** With what was wrong with an answer. */
    OfferView with(Problem problem) {
        return new OfferView(
                url, state, day, range, starts, bar, byVideo, office, until, asksForVideo, List.of(problem));
    }
}
