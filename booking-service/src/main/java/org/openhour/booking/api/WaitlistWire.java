package org.openhour.booking.api;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.Client;
import org.openhour.booking.waitlist.Offer;
import org.openhour.booking.waitlist.Offered;
import org.openhour.booking.waitlist.WaitlistEntry;
import org.openhour.booking.waitlist.Wishes;

/** Says entries and offers of the waitlist in the words of the API. */
record WaitlistWire(Wire wire) {

    WaitlistAnswer entry(WaitlistEntry entry, Client client, Optional<List<Offered>> offers) {
        Wishes wishes = entry.wishes();
        return new WaitlistAnswer(
                entry.id().toString(),
                entry.status().name(),
                DeskWire.client(client),
                wire.catalogue().service(wishes.service()).slug(),
                wishes.clinicians().stream().map(wire::clinician).sorted().toList(),
                names(wishes.days()),
                wishes.from().map(LocalTime::toString).orElse(null),
                wishes.to().map(LocalTime::toString).orElse(null),
                names(wishes.parts()),
                names(wishes.modalities()),
                wishes.locations().stream().map(wire::location).sorted().toList(),
                wishes.notice().value(),
                wishes.until().orElse(null),
                at(entry.waitingSince()),
                entry.priority().map(WaitlistAnswer.PriorityWire::new).orElse(null),
                offers(offers));
    }

    WaitlistAnswer.OfferWire offer(Offered offered) {
        Offer offer = offered.offer();
        return new WaitlistAnswer.OfferWire(
                offer.id().toString(),
                offer.status().name(),
                wire.clock().at(offered.hour().span().start()),
                wire.clock().at(offered.hour().span().end()),
                wire.clinician(offered.hour().clinician()),
                offered.hour().modality().name(),
                offered.hour().location().map(wire::location).orElse(null),
                offer.place(),
                names(offer.merits()),
                at(offer.offeredAt()),
                at(offer.expiresAt()));
    }

    private @Nullable List<WaitlistAnswer.OfferWire> offers(Optional<List<Offered>> offers) {
        return offers.map(all -> all.stream().map(this::offer).toList()).orElse(null);
    }

    private OffsetDateTime at(Instant moment) {
        return wire.clock().at(moment);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).toList();
    }
}
