package org.openhour.booking.outbox;

import org.springframework.stereotype.Component;

import org.openhour.booking.waitlist.Offers;

/** Carries the current state of an offer to notification-service. */
@Component
class OfferCourier {

    private final Offers offers;
    private final StateOfOffer states;
    private final NotificationClient notification;

    OfferCourier(Offers offers, StateOfOffer states, NotificationClient notification) {
        this.offers = offers;
        this.states = states;
        this.notification = notification;
    }

    /** A later revision has a hand-over of its own, so one that is out of date is simply done. */
    void carry(OfferHandOver handOver) {
        offers.find(handOver.offer())
                .filter(offered -> offered.offer().revision() == handOver.revision())
                .ifPresent(offered -> notification.put(handOver.offerId(), states.of(offered)));
    }
}
