package org.openhour.booking.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Contact;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.WallClock;

/** Says who can be asked for an hour, and in which order. */
@Component
class Hopefuls {

    private final WaitlistEntryRepository entries;
    private final OfferRepository offers;
    private final Clients clients;
    private final Appointments appointments;
    private final Catalogues catalogues;
    private final WaitlistSettings settings;

    Hopefuls(
            WaitlistEntryRepository entries,
            OfferRepository offers,
            Clients clients,
            Appointments appointments,
            Catalogues catalogues,
            WaitlistSettings settings) {
        this.entries = entries;
        this.offers = offers;
        this.clients = clients;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.settings = settings;
    }

    /** Whoever waited already when the time became free. */
    Pool when(Instant freedAt, Instant sentAt) {
        List<WaitlistEntry> waiting = entries.findWaiting(freedAt);
        WallClock wall = catalogues.current().practice().wallClock();
        return Pool.of(
                waiting,
                offers.findClientsAsked(),
                reachable(waiting, wall.localOf(sentAt).toLocalDate()),
                sentAt,
                settings.offerHours(),
                wall);
    }

    /** By text or by e-mail, themselves or whoever looks after a child (R-A10). */
    private Set<ClientId> reachable(List<WaitlistEntry> waiting, LocalDate day) {
        return clients.all(waiting.stream().map(WaitlistEntry::client).toList()).values().stream()
                .filter(client -> Audience.ofOffer(client, contactsOf(client, day), day).listeners().stream()
                        .anyMatch(listener -> !listener.channels().isEmpty()))
                .map(Client::id)
                .collect(Collectors.toSet());
    }

    private List<Contact> contactsOf(Client client, LocalDate day) {
        return LegalAge.on(day, client.dateOfBirth()) == LegalAge.ADULT ? List.of() : clients.contactsOf(client.id());
    }

    /** Those who can be asked for the hour now, the first first. */
    List<Ranked> forHour(Pool pool, Hour hour) {
        Set<UUID> before = before(hour);
        List<Waiting> able = pool.entries().values().stream()
                .filter(entry -> !pool.isAsked(entry) && wants(pool, entry, hour, before))
                .map(WaitlistEntry::asWaiting)
                .toList();
        return Ranking.of(able, hour);
    }

    /** Whether this one can be asked for the hour now. */
    boolean canBeAsked(Pool pool, WaitlistEntry entry, Hour hour) {
        return !pool.isAsked(entry) && wants(pool, entry, hour, before(hour));
    }

    /** Whether this one could be asked, had they no other offer to answer first. */
    boolean isHeldUp(Pool pool, WaitlistEntry entry, Hour hour) {
        return pool.isAsked(entry) && wants(pool, entry, hour, before(hour));
    }

    boolean isAnyoneHeldUp(Pool pool, Hour hour) {
        return pool.entries().values().stream().anyMatch(entry -> isHeldUp(pool, entry, hour));
    }

    private boolean wants(Pool pool, WaitlistEntry entry, Hour hour, Set<UUID> offeredBefore) {
        return entry.wishes().fit(hour)
                && pool.isReachable(entry)
                && pool.until(entry, hour.start()).isPresent()
                && !offeredBefore.contains(entry.client().value())
                && isFree(entry.client(), hour);
    }

    /** Nobody is offered the same time twice, nor a part of it. */
    Set<UUID> before(Hour hour) {
        return offers.findClientsOffered(
                hour.clinician().value(), hour.start(), hour.span().end());
    }

    /** Nobody is in two places at once. */
    private boolean isFree(ClientId client, Hour hour) {
        return appointments.of(client).stream()
                .filter(one -> one.status().occupiesTime())
                .noneMatch(one -> one.span().overlaps(hour.span()));
    }
}
