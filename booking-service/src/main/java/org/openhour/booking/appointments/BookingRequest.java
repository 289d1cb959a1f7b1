package org.openhour.booking.appointments;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.clients.Guardian;

/**
 * All that a booking needs.
 *
 * @param companions who comes along, at a session of several
 * @param physicallyInCalifornia what the client answers for the time of a session by video (R-A5); not asked in person
 * @param overrideReason given by staff alone: book over whatever is there, and why
 * @param guardian who books for a minor (R-A10)
 * @param tellsClient whether the client hears of it; they do not where staff have told them in another way
 */
public record BookingRequest(
        WantedSession session,
        Optional<HoldToken> hold,
        Booker booker,
        List<Companion> companions,
        Consents consents,
        Optional<Boolean> physicallyInCalifornia,
        Optional<String> note,
        Actor actor,
        Optional<String> overrideReason,
        Optional<IdempotencyKey> idempotencyKey,
        Optional<Guardian> guardian,
        boolean tellsClient) {

    /** A booking that nobody but the client makes. */
    public BookingRequest(
            WantedSession session,
            Optional<HoldToken> hold,
            Booker booker,
            List<Companion> companions,
            Consents consents,
            Optional<Boolean> physicallyInCalifornia,
            Optional<String> note,
            Actor actor,
            Optional<String> overrideReason,
            Optional<IdempotencyKey> idempotencyKey) {
        this(
                session,
                hold,
                booker,
                companions,
                consents,
                physicallyInCalifornia,
                note,
                actor,
                overrideReason,
                idempotencyKey,
                Optional.empty(),
                true);
    }

    /** The same, made by a guardian. */
    public BookingRequest by(Optional<Guardian> who) {
        return new BookingRequest(
                session,
                hold,
                booker,
                companions,
                consents,
                physicallyInCalifornia,
                note,
                actor,
                overrideReason,
                idempotencyKey,
                who,
                tellsClient);
    }
}
