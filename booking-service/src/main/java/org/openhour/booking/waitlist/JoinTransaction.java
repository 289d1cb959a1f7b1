package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.practice.Catalogues;

/**
 * Puts somebody on the waitlist in one transaction; who waits for the same service already keeps their place. For a
 * child a guardian arranges it by phone (R-A10).
 */
@Component
class JoinTransaction {

    private final WaitlistEntryRepository entries;
    private final Clients clients;
    private final Catalogues catalogues;
    private final Clock clock;

    JoinTransaction(WaitlistEntryRepository entries, Clients clients, Catalogues catalogues, Clock clock) {
        this.entries = entries;
        this.clients = clients;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Transactional
    public WaitlistEntry join(JoinRequest request) {
        refuseAChildAlone(request);
        Optional<ClientId> known = known(request.booker());
        ClientId client = known.orElseGet(clients::nextId);
        WaitlistEntry entry = entries.lockWaiting(
                        client.value(), request.wishes().service().value())
                .orElseGet(() -> new WaitlistEntry(
                        new WaitlistEntryId(UuidCreator.getTimeOrderedEpoch()),
                        client,
                        request.wishes().service(),
                        clock.instant()));
        welcome(client, known.isPresent(), request);
        entry.wish(request.wishes());
        request.priority().ifPresent(entry::prefer);
        return entries.saveAndFlush(entry);
    }

    private void refuseAChildAlone(JoinRequest request) {
        if (isOnline(request)
                && request.booker() instanceof Booker.Introduced introduced
                && LegalAge.on(today(), introduced.details().dateOfBirth()) == LegalAge.CHILD) {
            throw new WaitlistRefused(WaitlistRefused.Reason.GUARDIAN_REQUIRED);
        }
    }

    private static boolean isOnline(JoinRequest request) {
        return request.actor().kind() != Actor.Kind.STAFF;
    }

    private Optional<ClientId> known(Booker booker) {
        return booker instanceof Booker.Known known
                ? Optional.of(clients.get(known.id()).id())
                : clients.findKnown(((Booker.Introduced) booker).details());
    }

    /** After their place is locked, see {@link Turn}. */
    private void welcome(ClientId client, boolean known, JoinRequest request) {
        if (request.booker() instanceof Booker.Introduced introduced) {
            Consents consents = request.consents().orElseThrow();
            if (known && isOnline(request)) {
                refuseWhoRefusesTexts(clients.welcomeUnlessRefused(client, introduced.details(), consents));
            } else if (known) {
                clients.welcome(client, introduced.details(), consents);
            } else {
                clients.admit(client, introduced.details(), consents);
            }
        } else {
            request.consents().ifPresent(consents -> clients.recordConsents(client, consents));
        }
    }

    /** An offer is told by text, and only the desk knows that it is they who take their no back. */
    private static void refuseWhoRefusesTexts(Client client) {
        if (client.refuses(Consent.Kind.SMS)) {
            throw new WaitlistRefused(WaitlistRefused.Reason.TEXTS_REFUSED_BEFORE);
        }
    }

    private LocalDate today() {
        return catalogues.current().practice().wallClock().today(clock);
    }
}
