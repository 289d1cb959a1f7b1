package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.LocalDate;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.clients.ClientDetails;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
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
        ClientId client = welcome(request);
        WaitlistEntry entry = entries.lockWaiting(
                        client.value(), request.wishes().service().value())
                .orElseGet(() -> new WaitlistEntry(
                        new WaitlistEntryId(UuidCreator.getTimeOrderedEpoch()),
                        client,
                        request.wishes().service(),
                        clock.instant()));
        entry.wish(request.wishes());
        request.priority().ifPresent(entry::prefer);
        return entries.saveAndFlush(entry);
    }

    private ClientId welcome(JoinRequest request) {
        if (request.booker() instanceof Booker.Introduced introduced) {
            return welcome(introduced.details(), request);
        }
        ClientId known = clients.get(((Booker.Known) request.booker()).id()).id();
        request.consents().ifPresent(consents -> clients.recordConsents(known, consents));
        return known;
    }

    private ClientId welcome(ClientDetails details, JoinRequest request) {
        if (request.actor().kind() != Actor.Kind.STAFF
                && LegalAge.on(today(), details.dateOfBirth()) == LegalAge.CHILD) {
            throw new WaitlistRefused(WaitlistRefused.Reason.GUARDIAN_REQUIRED);
        }
        Consents consents = request.consents().orElseThrow();
        return clients.findKnown(details)
                .map(known -> clients.welcome(known, details, consents))
                .orElseGet(() -> clients.admit(clients.nextId(), details, consents))
                .id();
    }

    private LocalDate today() {
        return catalogues.current().practice().wallClock().today(clock);
    }
}
