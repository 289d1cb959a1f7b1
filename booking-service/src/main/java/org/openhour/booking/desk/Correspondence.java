package org.openhour.booking.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was written to and fro about one appointment.
 *
 * @param messages what became of its messages; empty where notification-service does not answer
 * @param waiting what to say where news of appointments has not reached notification-service
 * @param request names the next message that is asked for, so that it counts once
 */
record Correspondence(
        Optional<List<MessageLine>> messages,
        Optional<String> waiting,
        List<AnswerLine> answers,
        boolean canRemind,
        boolean canTellCancellation,
        UUID request) {

    /** One message and its fate. */
    record MessageLine(String icon, String what, String to, String when, State state, Optional<String> reason) {}

    /** How a message stands: never by its colour alone. */
    record State(String word, String icon, String badge) {}

    /** What a client answered. */
    record AnswerLine(UUID id, String what, Optional<String> text, String when, Optional<String> handled) {

        public boolean isOpen() {
            return handled.isEmpty();
        }
    }
}
