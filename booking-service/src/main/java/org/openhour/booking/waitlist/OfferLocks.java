package org.openhour.booking.waitlist;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.openhour.booking.availability.StandingRules;

/** Locks the opening that an answer is about, in the order of {@link Turn}; what hangs on it is read only then. */
@Component
class OfferLocks {

    /** An offer that nobody else answers meanwhile, nor any other for the same hour. */
    record Locked(Offer offer, Opening opening) {}

    private final Turn turn;
    private final StandingRules rules;
    private final OpeningRepository openings;
    private final OfferRepository offers;

    OfferLocks(Turn turn, StandingRules rules, OpeningRepository openings, OfferRepository offers) {
        this.turn = turn;
        this.rules = rules;
        this.openings = openings;
        this.offers = offers;
    }

    /** @throws WaitlistRefused where there is no such link */
    Locked toTake(byte[] token) {
        turn.take();
        rules.hold();
        return lock(token);
    }

    /** @throws WaitlistRefused where there is no such link */
    Locked toLetGo(byte[] token) {
        turn.take();
        return lock(token);
    }

    /** The hour that is on offer to somebody just now. */
    Optional<Opening> askedAbout(WaitlistEntryId entry) {
        turn.take();
        return offers.findOpeningAsked(entry.value()).flatMap(openings::lock);
    }

    private Locked lock(byte[] token) {
        UUID id =
                offers.findOpening(token).orElseThrow(() -> new WaitlistRefused(WaitlistRefused.Reason.LINK_NOT_VALID));
        Opening opening = openings.lock(id).orElseThrow();
        return new Locked(offers.findByTokenHash(token).orElseThrow(), opening);
    }
}
