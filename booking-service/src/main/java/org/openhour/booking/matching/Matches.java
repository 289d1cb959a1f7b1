package org.openhour.booking.matching;

import java.util.List;
import java.util.Optional;

/**
 * Who fits, the best first.
 *
 * @param relaxed where nobody fits all wishes: the one without which somebody does, and by which these were then found
 */
public record Matches(List<Match> all, Optional<Reason> relaxed) {

    /** Whether the first fits all wishes; whether it is soon does not count. */
    public boolean areComplete() {
        return relaxed.isEmpty() && all.stream().limit(1).anyMatch(Match::isComplete);
    }
}
