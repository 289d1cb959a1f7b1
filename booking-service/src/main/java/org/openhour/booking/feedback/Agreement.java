package org.openhour.booking.feedback;

import java.util.List;

/**
 * What is to be sent to a client between sessions.
 *
 * @param pulse whether they are asked after a session what helped and what did not
 * @param agreed whether they have agreed to all of it
 */
public record Agreement(boolean pulse, List<Wording> nudges, boolean agreed) {

    /** So many at a time, of so many characters each. */
    public static final int MOST_NUDGES = 5;

    public static final int LONGEST_TEXT = 300;

    /** Nothing at all, which needs nobody's agreement. */
    static final Agreement NOTHING = new Agreement(false, List.of(), true);

    /** A nudge in the words that clinician and client found for it. */
    public record Wording(String text, Rhythm rhythm) {}

    public Agreement {
        nudges = List.copyOf(nudges);
    }

    boolean isNothing() {
        return !pulse && nudges.isEmpty();
    }
}
