package org.openhour.booking.outbox;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Status;
import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.WallClock;
import org.openhour.booking.waitlist.Hour;
import org.openhour.booking.waitlist.Offer;
import org.openhour.booking.waitlist.OfferLinks;
import org.openhour.booking.waitlist.Offered;

/**
 * Says of an offer what notification-service needs: a time that is held for one client, until when, and the link. Once it
 * is over they hear of it only where somebody else was faster.
 */
@Component
class StateOfOffer {

    private final Catalogues catalogues;
    private final Clients clients;
    private final OfferLinks links;

    StateOfOffer(Catalogues catalogues, Clients clients, OfferLinks links) {
        this.catalogues = catalogues;
        this.clients = clients;
        this.links = links;
    }

    AppointmentWire of(Offered offered) {
        Offer offer = offered.offer();
        Hour hour = offered.hour();
        Catalogue catalogue = catalogues.current();
        WallClock clock = catalogue.practice().wallClock();
        URI link = links.urlOf(offer.id());
        boolean open = offer.status() == Offer.Status.OPEN;
        return new AppointmentWire(
                offer.revision(),
                (open ? Status.HELD : Status.CANCELLED).name(),
                clock.at(hour.span().start()),
                clock.at(hour.span().end()),
                clock.zone().getId(),
                hour.modality().name(),
                StateOfAppointment.place(hour.location(), catalogue),
                null,
                link,
                StateOfAppointment.organizer(catalogue),
                recipients(offer, hour, link),
                null,
                open || offer.status() == Offer.Status.GONE,
                Map.of(),
                clock.at(offer.expiresAt()),
                null,
                null);
    }

    /** The client, or a guardian where they need one (R-A10). */
    private List<AppointmentWire.Recipient> recipients(Offer offer, Hour hour, URI link) {
        Audience audience = Audience.ofOffer(
                clients.get(offer.client()),
                clients.contactsOf(offer.client()),
                hour.span().firstDay());
        return audience.listeners().stream()
                .filter(listener -> !listener.channels().isEmpty())
                .limit(1)
                .map(listener -> WhoHears.recipient(listener, link))
                .toList();
    }
}
