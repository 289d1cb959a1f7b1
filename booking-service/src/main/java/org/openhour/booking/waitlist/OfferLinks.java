package org.openhour.booking.waitlist;

import java.net.URI;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.appointments.Secret;

/** The private links of offers, and the tokens of what is held for them: derived anew whenever they are needed (R-B9). */
@Component
public class OfferLinks {

    private final WaitlistSettings settings;

    OfferLinks(WaitlistSettings settings) {
        this.settings = settings;
    }

    /** The page on which a client takes the hour or lets it go. */
    public URI urlOf(OfferId offer) {
        return URI.create(settings.publicUrl() + "/offer/" + secretOf(offer).value());
    }

    Secret secretOf(OfferId offer) {
        return Secret.derived(settings.linkSecret(), "private link of offer " + offer);
    }

    HoldToken holdOf(UUID opening) {
        return new HoldToken(Secret.derived(settings.linkSecret(), "hold of opening " + opening)
                .value());
    }
}
