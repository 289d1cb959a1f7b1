package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes offers and ends them, and tells the other modules, all in the caller's transaction. */
@Component
class Asking {

    private final OfferRepository offers;
    private final OfferLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(OfferRepository offers, OfferLinks links, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    Offer ask(WaitlistEntry entry, Ranked ranked, Opening opening, Instant until) {
        OfferId id = new OfferId(UuidCreator.getTimeOrderedEpoch());
        entry.reached();
        Offer offer =
                offers.save(new Offer(id, opening, entry.client(), ranked, links.secretOf(id), clock.instant(), until));
        tell(offer);
        return offer;
    }

    void end(Offer offer, Offer.Status how) {
        offer.become(how);
        tell(offer);
    }

    List<Offer> open(Opening opening) {
        return offers.findByOpeningIdOrderByPlace(opening.getId()).stream()
                .filter(Offer::isOpen)
                .toList();
    }

    /** Ends what has run out; the moment at which the next one does, where some are left. */
    Optional<Instant> expire(Opening opening) {
        Instant now = clock.instant();
        open(opening).stream().filter(offer -> !offer.isOpenAt(now)).forEach(offer -> end(offer, Offer.Status.EXPIRED));
        return open(opening).stream().map(Offer::expiresAt).min(Comparator.naturalOrder());
    }

    private void tell(Offer offer) {
        events.publishEvent(new OfferChanged(offer.id(), offer.revision()));
    }
}
