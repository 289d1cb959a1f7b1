package org.openhour.booking.feedback;

import java.time.Instant;
import java.util.Optional;

/** When a client is asked about a session: a while after its time, and not at all if that is long ago. */
final class PulseTime {

    private PulseTime() {}

    /** @param now when the session is said to have ended */
    static Optional<Note.Life> of(Instant endsAt, Instant now, FeedbackSettings settings) {
        if (now.isAfter(endsAt.plus(settings.pulseWithin()))) {
            return Optional.empty();
        }
        // Somebody whose session ends early may still be in the waiting room at its end, but not long after both.
        Instant ended = now.isBefore(endsAt) ? now : endsAt;
        Instant wanted = ended.plus(settings.pulseAfter());
        Instant due = wanted.isBefore(now) ? now : wanted;
        return Optional.of(new Note.Life(due, due.plus(settings.pulseUseful()), due.plus(settings.linkLasts())));
    }
}
