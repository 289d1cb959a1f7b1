package org.openhour.booking.api;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.waitlist.Offers;
import org.openhour.booking.waitlist.UnknownEntry;
import org.openhour.booking.waitlist.Waitlist;
import org.openhour.booking.waitlist.WaitlistEntry;
import org.openhour.booking.waitlist.WaitlistEntryId;

/** What somebody at the desk may see of the waitlist, and that they saw it (R-B5): a clinician those alone who name them. */
@Component
class WaitlistView {

    private static final ClinicianId NOBODY = new ClinicianId(new UUID(0, 0));

    private final Waitlist waitlist;
    private final Offers offers;
    private final Clients clients;
    private final Catalogues catalogues;
    private final Trail trail;

    WaitlistView(Waitlist waitlist, Offers offers, Clients clients, Catalogues catalogues, Trail trail) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.clients = clients;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    PageWire<WaitlistAnswer> list(StaffMember who, int page, int size) {
        Optional<ClinicianId> own = who.seesEverybody()
                ? Optional.empty()
                : Optional.of(who.clinician().orElse(NOBODY));
        Page<WaitlistEntry> found = waitlist.waiting(own, page, size);
        Map<ClientId, Client> people =
                clients.all(found.stream().map(WaitlistEntry::client).toList());
        trail.search(
                who,
                RecordKind.WAITLIST,
                people.keySet().stream().map(ClientId::value).toList());
        WaitlistWire wire = wire();
        return new PageWire<>(
                found.stream()
                        .flatMap(entry -> Optional.ofNullable(people.get(entry.client()))
                                .map(client -> wire.entry(entry, client, Optional.empty()))
                                .stream())
                        .toList(),
                page,
                size,
                found.getTotalElements());
    }

    /** @throws UnknownEntry also where it is not theirs to know of */
    WaitlistEntry open(UUID id, StaffMember who, AuditAction action) {
        WaitlistEntry entry = waitlist.get(new WaitlistEntryId(id));
        if (!who.seesAnyOf(entry.wishes().clinicians())) {
            throw new UnknownEntry(entry.id());
        }
        note(who, action, entry);
        return entry;
    }

    void note(StaffMember who, AuditAction action, WaitlistEntry entry) {
        trail.waitlist(who, action, entry.id().value(), entry.client().value());
    }

    WaitlistAnswer detailed(WaitlistEntry entry) {
        return wire().entry(entry, clients.get(entry.client()), Optional.of(offers.to(entry.id())));
    }

    WaitlistWire wire() {
        return new WaitlistWire(new Wire(catalogues.current()));
    }
}
