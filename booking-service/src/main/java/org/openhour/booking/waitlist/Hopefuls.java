package org.openhour.booking.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/** Gathers who could be asked for an hour, and what counts about them. */
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
    Pool when(Instant freedAt, Instant sentAt, ClinicianId clinician, LocalSpan time) {
        return pool(entries.findWaiting(freedAt), sentAt, clinician, time);
    }

    /**
     * All that counts about them, in so many queries however many they are.
     *
     * @param time hours that start on its first day may be looked at
     */
    Pool pool(List<WaitlistEntry> waiting, Instant sentAt, ClinicianId clinician, LocalSpan time) {
        List<ClientId> who = waiting.stream().map(WaitlistEntry::client).toList();
        List<UUID> ids = who.stream().map(ClientId::value).toList();
        return Pool.of(
                waiting,
                offers.findAsked(ids),
                reachable(who, time.firstDay()),
                engagements(who, ids, clinician, time.firstDay()),
                sentAt,
                settings.offerHours(),
                catalogues.current().practice().wallClock());
    }

    private Engagements engagements(List<ClientId> who, List<UUID> ids, ClinicianId clinician, LocalDate day) {
        // An hour that starts on that day may end on the next.
        LocalSpan days = new LocalSpan(day.atStartOfDay(), day.plusDays(2).atStartOfDay());
        return new Engagements(
                appointments.takenBy(who, days),
                offers.findOffered(ids, clinician.value(), days.start(), days.end()).stream()
                        .collect(Collectors.groupingBy(
                                OfferedTime::client, Collectors.mapping(OfferedTime::span, Collectors.toList()))));
    }

    /** By text or by e-mail, themselves or a guardian where they need one (R-A10). */
    private Set<ClientId> reachable(List<ClientId> who, LocalDate day) {
        Map<ClientId, List<Contact>> contacts = clients.contactsOf(who);
        return clients.all(who).values().stream()
                .filter(client ->
                        Audience.ofOffer(client, contacts.getOrDefault(client.id(), List.of()), day)
                                .listeners()
                                .stream()
                                .anyMatch(listener -> !listener.channels().isEmpty()))
                .map(Client::id)
                .collect(Collectors.toSet());
    }
}
