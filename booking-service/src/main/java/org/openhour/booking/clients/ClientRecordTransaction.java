package org.openhour.booking.clients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientRefused.Reason;

/** One change of one client's record in one transaction, with the news of it. */
@Component
class ClientRecordTransaction {

    private final ClientRepository clients;
    private final ContactRepository contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientRecordTransaction(
            ClientRepository clients, ContactRepository contacts, ApplicationEventPublisher events, Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public ClientRecords.Made make(ClientRecord record, LocalDate today, boolean unlessSimilar) {
        requireUnknown(record.details());
        List<Lookalike> similar = similarTo(record.details());
        if (unlessSimilar && !similar.isEmpty()) {
            throw ClientRefused.similarTo(similar);
        }
        List<ContactDetails> people = record.contacts().orElse(List.of());
        requireGuardian(record.details(), people, today);
        ClientId id = new ClientId(UuidCreator.getTimeOrderedEpoch());
        Client client = new Client(id, record.details(), clock.instant());
        client.record(record.answered().at(clock.instant()));
        Client saved = clients.saveAndFlush(client);
        replace(id, List.of(), people);
        return new ClientRecords.Made(saved, similar);
    }

    @Transactional
    public Client change(ClientId id, OptionalInt expected, LocalDate today, ClientRecords.Edit edit) {
        Client client = locked(id);
        if (expected.isPresent() && expected.getAsInt() != client.revision()) {
            throw ClientRefused.because(Reason.STALE_REVISION);
        }
        List<Contact> before = contacts.findByClient(id.value());
        ClientRecord record = edit.of(client, before);
        ClientDetails details = record.details();
        int revision = client.revision();
        if (!details.identity().equals(client.details().identity())) {
            requireUnknown(details);
        }
        boolean regrouped = record.contacts().isPresent();
        if (regrouped || !details.dateOfBirth().equals(client.dateOfBirth())) {
            requireGuardian(details, record.contacts().orElseGet(() -> detailsOf(before)), today);
        }
        client.become(details);
        client.record(record.answered().at(clock.instant()));
        record.contacts().filter(people -> saysSomething(people, before)).ifPresent(people -> {
            replace(id, before, people);
            client.regroup();
        });
        return told(client, revision, record.answered().recordedBy());
    }

    @Transactional
    public Client determine(ClientId id, Maturity.Decision decision, String by) {
        Client client = locked(id);
        client.determine(new Maturity(decision, by, clock.instant()));
        return clients.saveAndFlush(client);
    }

    /** The same again says something of those who wait for a word of the desk. */
    private static boolean saysSomething(List<ContactDetails> people, List<Contact> before) {
        return !people.equals(detailsOf(before)) || before.stream().anyMatch(Contact::awaitsConfirmation);
    }

    private Client told(Client client, int before, String by) {
        Client saved = clients.saveAndFlush(client);
        if (saved.revision() != before) {
            events.publishEvent(new ClientChanged(saved.id(), by));
        }
        return saved;
    }

    private void replace(ClientId client, List<Contact> before, List<ContactDetails> people) {
        Set<ContactId> kept =
                people.stream().flatMap(person -> person.id().stream()).collect(Collectors.toSet());
        contacts.deleteAll(
                before.stream().filter(contact -> !kept.contains(contact.id())).toList());
        List<Contact> now = new ArrayList<>();
        for (ContactDetails person : people) {
            ContactId id = person.id().orElseGet(() -> new ContactId(UuidCreator.getTimeOrderedEpoch()));
            now.add(new Contact(id, client, now.size(), person));
        }
        contacts.saveAllAndFlush(now);
    }

    private List<Lookalike> similarTo(ClientDetails details) {
        Set<Client> found =
                new LinkedHashSet<>(clients.findByPhone(details.phone().e164()));
        details.dateOfBirth()
                .ifPresent(born -> found.addAll(clients.findByFirstNameAndLastNameAndDateOfBirth(
                        details.firstName(), details.lastName(), born)));
        return found.stream().map(known -> Lookalike.of(known, details)).toList();
    }

    private void requireUnknown(ClientDetails details) {
        if (clients.findByIdentity(details.identity().digest()).isPresent()) {
            throw ClientRefused.because(Reason.CLIENT_ALREADY_KNOWN);
        }
    }

    /** A child has somebody who may book for them (R-A10). */
    private static void requireGuardian(ClientDetails details, List<ContactDetails> people, LocalDate today) {
        if (LegalAge.on(today, details.dateOfBirth()) == LegalAge.CHILD
                && people.stream().noneMatch(ContactDetails::isGuardian)) {
            throw ClientRefused.because(Reason.GUARDIAN_REQUIRED);
        }
    }

    private static List<ContactDetails> detailsOf(List<Contact> contacts) {
        return contacts.stream().map(Contact::details).toList();
    }

    private Client locked(ClientId id) {
        return clients.lock(id.value()).orElseThrow(() -> new UnknownClient(id));
    }
}
