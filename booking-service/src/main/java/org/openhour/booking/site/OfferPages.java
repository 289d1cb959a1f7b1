package org.openhour.booking.site;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.waitlist.Offer;
import org.openhour.booking.waitlist.Offered;
import org.openhour.booking.waitlist.Offers;

/** Puts together what the link of an offer shows, and takes the answer. */
@Service
class OfferPages {

    private final Offers offers;
    private final Clients clients;
    private final Catalogues catalogues;
    private final PrivateLinks links;
    private final Clock clock;

    OfferPages(Offers offers, Clients clients, Catalogues catalogues, PrivateLinks links, Clock clock) {
        this.offers = offers;
        this.clients = clients;
        this.catalogues = catalogues;
        this.links = links;
        this.clock = clock;
    }

    OfferView view(String token, Locale language) {
        Offered offered = offers.open(token);
        Catalogue catalogue = catalogues.current();
        TimeWords words = new TimeWords(language);
        boolean byVideo = offered.hour().modality() == Modality.TELEHEALTH;
        return new OfferView(
                OfferPage.pathOf(token),
                state(offered.offer()),
                words.dayFirst(offered.hour().start().toLocalDate()),
                words.range(offered.hour().span()),
                words.time(offered.hour().start().toLocalTime()),
                DayBar.of(DayBar.NARROW, List.of(offered.hour().span()), Optional.empty()),
                byVideo,
                offered.hour()
                        .location()
                        .map(location -> catalogue.location(location).address().oneLine()),
                words.time(catalogue
                        .practice()
                        .wallClock()
                        .localOf(offered.offer().expiresAt())
                        .toLocalTime()),
                byVideo && !clients.get(offered.offer().client()).agreesTo(Consent.Kind.TELEHEALTH),
                List.of());
    }

    /** The secret of the private link of the appointment that it has become. */
    String accept(String token, OfferForm form) {
        return links.tokenOf(offers.accept(token, form.acceptance()).id());
    }

    private String state(Offer offer) {
        return switch (offer.status()) {
            case OPEN -> offer.isOpenAt(clock.instant()) ? "open" : "over";
            case GONE -> "gone";
            case ACCEPTED -> "taken";
            case DECLINED, EXPIRED, WITHDRAWN -> "over";
        };
    }
}
