package org.openhour.booking.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.api.DeskClientRecord.ContactWire;
import org.openhour.booking.api.DeskClientRecord.DeterminationWire;
import org.openhour.booking.api.DeskClientRecord.NoticeWire;
import org.openhour.booking.api.DeskClientRecord.SimilarWire;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Notices;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Contact;
import org.openhour.booking.clients.ContactDetails;
import org.openhour.booking.clients.EmailAddress;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.clients.Lookalike;
import org.openhour.booking.clients.Maturity;
import org.openhour.booking.clients.PhoneNumber;
import org.openhour.booking.clients.UnknownClient;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** What somebody at the desk may know of a client: a clinician, of their own alone. */
@Component
class DeskClientView {

    private final Clients clients;
    private final Appointments appointments;
    private final Notices notices;
    private final Catalogues catalogues;
    private final Clock clock;

    DeskClientView(Clients clients, Appointments appointments, Notices notices, Catalogues catalogues, Clock clock) {
        this.clients = clients;
        this.appointments = appointments;
        this.notices = notices;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    LocalDate today() {
        return catalogues.current().practice().wallClock().today(clock);
    }

    /** @throws UnknownClient also where they are not theirs to know of */
    Client requireVisible(ClientId id, StaffMember who) {
        Client client = clients.get(id);
        if (!who.seesEverybody() && !isOwn(id, who)) {
            throw new UnknownClient(id);
        }
        return client;
    }

    /** Whether they have or had an appointment with this member of the staff. */
    boolean isOwn(ClientId id, StaffMember who) {
        return who.clinician()
                .filter(clinician -> appointments.isClientOf(id, clinician))
                .isPresent();
    }

    DeskClientRecord record(Client client) {
        return record(client, Optional.empty());
    }

    DeskClientRecord record(Client client, Optional<List<Lookalike>> similar) {
        Catalogue catalogue = catalogues.current();
        return new DeskClientRecord(
                DeskWire.client(client),
                client.revision(),
                clients.contactsOf(client.id()).stream()
                        .map(DeskClientView::contact)
                        .toList(),
                determination(client).orElse(null),
                notices.givenTo(client.id()).stream()
                        .map(given -> new NoticeWire(
                                catalogue.clinician(given.clinician()).slug(), given.version(), given.deliveredAt()))
                        .toList(),
                similar.map(SimilarWire::of).orElse(null));
    }

    private Optional<DeterminationWire> determination(Client client) {
        Optional<DeterminationWire> found = client.maturity()
                .map(maturity ->
                        new DeterminationWire(maturity.decision(), maturity.recordedBy(), maturity.recordedAt()));
        boolean minor = LegalAge.on(today(), client.dateOfBirth()) == LegalAge.MINOR;
        return found.isPresent() || !minor
                ? found
                : Optional.of(new DeterminationWire(Maturity.Decision.PENDING, null, null));
    }

    private static ContactWire contact(Contact contact) {
        ContactDetails details = contact.details();
        return new ContactWire(
                contact.id().toString(),
                details.role(),
                details.name(),
                details.relationship().orElse(null),
                details.phone().map(PhoneNumber::e164).orElse(null),
                details.email().map(EmailAddress::value).orElse(null),
                details.language().getLanguage(),
                details.allowedFor().stream().sorted().toList(),
                details.enabledBy().orElse(null),
                contact.awaitsConfirmation());
    }
}
