package org.openhour.booking.waitlist;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.IdempotencyKey;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Modality;

/** Says as a booking what it means to take an offered hour. */
@Component
class OfferBooking {

    private final OfferLinks links;

    OfferBooking(OfferLinks links) {
        this.links = links;
    }

    /** What was agreed to before stays so. */
    BookingRequest request(Offer offer, Opening opening, Acceptance answer) {
        Hour hour = opening.hour();
        return new BookingRequest(
                hour.session(),
                Optional.of(links.holdOf(opening.getId())),
                new Booker.Known(offer.client()),
                List.of(),
                new Consents(null, null, answer.telehealth(), Consent.Method.WRITTEN, Actor.CLIENT.name()),
                answer.physicallyInCalifornia().filter(given -> hour.modality() == Modality.TELEHEALTH),
                Optional.empty(),
                Actor.CLIENT,
                Optional.empty(),
                Optional.of(new IdempotencyKey("offer", offer.id().toString(), "accepted")));
    }
}
