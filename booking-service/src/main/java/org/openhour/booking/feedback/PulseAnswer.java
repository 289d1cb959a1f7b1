package org.openhour.booking.feedback;

import java.util.Optional;

/** What helped in a session and what did not, in the client's words; at least one of both, at most 1,000 characters each. */
public record PulseAnswer(Optional<String> helped, Optional<String> didNot) {

    public static final int LONGEST = 1000;

    public PulseAnswer {
        if (helped.isEmpty() && didNot.isEmpty()) {
            throw new IllegalArgumentException("an answer says something");
        }
        if (isTooLong(helped) || isTooLong(didNot)) {
            throw new IllegalArgumentException("an answer has at most " + LONGEST + " characters");
        }
    }

    public static boolean isTooLong(Optional<String> text) {
        return text.filter(words -> words.codePointCount(0, words.length()) > LONGEST)
                .isPresent();
    }
}
