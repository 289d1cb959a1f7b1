package org.openhour.booking.clients;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients and takes in new ones. */
@Service
public class Clients {

    private static final int MOST_FOUND = 20;

    private final ClientRepository clients;
    private final ContactRepository contacts;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(
            ClientRepository clients,
            ContactRepository contacts,
            Admission admission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /** The one whom these details describe, where they have been here before. */
    @Transactional(readOnly = true)
    public Optional<ClientId> findKnown(ClientDetails details) {
        return clients.findByIdentity(details.identity().digest()).map(Client::id);
    }

    public ClientId nextId() {
        return new ClientId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Takes in a client whom nobody knows yet, under an id from {@link #nextId}. */
    @Transactional
    public ClientId admit(ClientId id, ClientDetails details, Consents consents) {
        Instant now = clock.instant();
        admission.admit(id, details, consents.at(now), now);
        return id;
    }

    /** Adds what a known client now agrees to, and the language in which they said so. */
    @Transactional
    public Client welcome(ClientId id, ClientDetails details, Consents consents) {
        Client client = locked(id);
        Reach before = Reach.of(client);
        client.speak(details.language());
        client.record(consents, clock.instant());
        return told(client, before, consents.recordedBy());
    }

    /** The same where they ask to wait, which takes back nothing that they refused (see {@link #recordUnlessRefused}). */
    @Transactional
    public Client welcomeUnlessRefused(ClientId id, ClientDetails details, Consents consents) {
        Client client = locked(id);
        Reach before = Reach.of(client);
        client.speak(details.language());
        client.recordUnlessRefused(consents.at(clock.instant()));
        return told(client, before, consents.recordedBy());
    }

    /** Adds what a known client now agrees to. */
    @Transactional
    public void recordConsents(ClientId id, Consents consents) {
        Client client = locked(id);
        Reach before = Reach.of(client);
        client.record(consents, clock.instant());
        told(client, before, consents.recordedBy());
    }

    /**
     * Adds what is said for a known client where they are not asked for each answer themselves. A no counts, and so does a
     * yes to what they never refused; a no of theirs stands until they say otherwise in a booking of their own or at the
     * desk (R-C1, R-C8).
     */
    @Transactional
    public void recordUnlessRefused(ClientId id, Consents consents) {
        Client client = locked(id);
        Reach before = Reach.of(client);
        client.recordUnlessRefused(consents.at(clock.instant()));
        told(client, before, consents.recordedBy());
    }

    private Client told(Client client, Reach before, String by) {
        if (!Reach.of(client).equals(before)) {
            events.publishEvent(new AudienceChanged(client.id(), by));
        }
        return clients.save(client);
    }

    /**
     * Keeps who booked for a minor. What the desk has already written down of that guardian stands, unless the minor
     * now wants them to hear, or a child would have nobody.
     *
     * @param sessionDay age counts on this day
     * @param by in whose name
     */
    @Transactional
    public void entrust(ClientId id, Guardian guardian, LocalDate sessionDay, String by) {
        Client client = locked(id);
        LegalAge age = LegalAge.on(sessionDay, client.dateOfBirth());
        List<Contact> known = contacts.findByClient(id.value());
        Optional<Contact> same = sameAs(guardian, known);
        boolean hasNobody =
                age == LegalAge.CHILD && known.stream().map(Contact::details).noneMatch(ContactDetails::isGuardian);
        if (age != LegalAge.ADULT && (same.isEmpty() || hasNobody || guardian.isNewlyInformed(age))) {
            ContactDetails details = guardian.contact(same.map(Contact::id), age, client.language());
            contacts.save(new Contact(
                    details.id().orElseGet(Clients::nextContact),
                    id,
                    same.map(Contact::position).orElse(known.size()),
                    details));
            client.regroup();
            events.publishEvent(new AudienceChanged(id, by));
        }
    }

    /**
     * Keeps who says online that they book for a minor whom the practice knew before. Whoever knows a minor's name,
     * birthday and addresses could say so, and would be sent all that the minor has booked: so this alone allows nothing
     * and changes nothing of a guardian on file, until the desk confirms it (R-A10). An address that they share with the
     * minor is spared at once.
     *
     * @param sessionDay age counts on this day
     * @param by in whose name
     */
    @Transactional
    public void propose(ClientId id, Guardian guardian, LocalDate sessionDay, String by) {
        Client client = locked(id);
        LegalAge age = LegalAge.on(sessionDay, client.dateOfBirth());
        List<Contact> known = contacts.findByClient(id.value());
        Optional<Contact> same = sameAs(guardian, known);
        if (age != LegalAge.ADULT && same.isEmpty()) {
            contacts.save(new Contact(nextContact(), id, known.size(), guardian.unconfirmed(client.language()))
                    .awaitConfirmation());
            client.regroup();
            events.publishEvent(new AudienceChanged(id, by));
        }
        same.filter(contact -> guardian.isNewlyInformed(age) && contact.isStillSilent())
                .ifPresent(contact -> {
                    contact.awaitConfirmation();
                    client.regroup();
                });
    }

    private static Optional<Contact> sameAs(Guardian guardian, List<Contact> known) {
        return known.stream().filter(contact -> guardian.is(contact.details())).findFirst();
    }

    private static ContactId nextContact() {
        return new ContactId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Whoever stands beside a client, in the order in which they were written down. */
    @Transactional(readOnly = true)
    public List<Contact> contactsOf(ClientId id) {
        return contacts.findByClient(id.value());
    }

    /** The same for several; who has nobody is left out. */
    @Transactional(readOnly = true)
    public Map<ClientId, List<Contact>> contactsOf(Collection<ClientId> ids) {
        return contacts
                .findByClients(ids.stream().map(ClientId::value).distinct().toList())
                .stream()
                .collect(Collectors.groupingBy(Contact::client));
    }

    /** Those of them who have a guardian who may book for them. */
    @Transactional(readOnly = true)
    public Set<ClientId> guarded(Collection<ClientId> ids) {
        return contacts.findGuarded(ids.stream().map(ClientId::value).distinct().toList()).stream()
                .map(ClientId::new)
                .collect(Collectors.toSet());
    }

    /** Those of whom somebody says to be the guardian whom the desk has not confirmed. */
    @Transactional(readOnly = true)
    public Set<ClientId> withUnconfirmedGuardian() {
        return contacts.findUnconfirmed().stream().map(ClientId::new).collect(Collectors.toSet());
    }

    /** Everybody who is not of age on this day. */
    @Transactional(readOnly = true)
    public List<Client> notOfAge(LocalDate day) {
        return clients.findByDateOfBirthAfter(LegalAge.lastBirthdayOfAdults(day));
    }

    @Transactional(readOnly = true)
    public Optional<Client> find(ClientId id) {
        return clients.findById(id.value());
    }

    /** @throws UnknownClient where there is none */
    @Transactional(readOnly = true)
    public Client get(ClientId id) {
        return find(id).orElseThrow(() -> new UnknownClient(id));
    }

    @Transactional(readOnly = true)
    public Map<ClientId, Client> all(Collection<ClientId> ids) {
        return clients.findAllById(ids.stream().map(ClientId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(Client::id, Function.identity()));
    }

    /** Up to twenty whose name, start of e-mail address or digits of telephone number match, by name. */
    @Transactional(readOnly = true)
    public List<Client> search(String query) {
        ClientSearch search = ClientSearch.of(query);
        return search.isTooVague() ? List.of() : clients.search(search.words(), search.digits(), Limit.of(MOST_FOUND));
    }

    /** The same among some clients alone. */
    @Transactional(readOnly = true)
    public List<Client> search(String query, Set<ClientId> among) {
        ClientSearch search = ClientSearch.of(query);
        return search.isTooVague() || among.isEmpty()
                ? List.of()
                : clients.searchAmong(
                        search.words(),
                        search.digits(),
                        among.stream().map(ClientId::value).toList(),
                        Limit.of(MOST_FOUND));
    }

    private Client locked(ClientId id) {
        return clients.lock(id.value()).orElseThrow(() -> new UnknownClient(id));
    }
}
