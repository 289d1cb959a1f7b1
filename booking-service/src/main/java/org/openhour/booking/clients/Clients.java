package org.openhour.booking.clients;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients and takes in new ones. */
@Service
public class Clients {

    private static final int MOST_FOUND = 20;

    private final ClientRepository clients;
    private final Clock clock;

    Clients(ClientRepository clients, Clock clock) {
        this.clients = clients;
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

    /** Takes in a new client under an id from {@link #nextId}, or adds what a known one now agrees to. */
    @Transactional
    public Client welcome(ClientId id, ClientDetails details, Consents consents) {
        Client client = clients.findById(id.value()).orElseGet(() -> new Client(id, details, clock.instant()));
        client.speak(details.language());
        client.record(consents, clock.instant());
        return clients.save(client);
    }

    /** Adds what a known client now agrees to. */
    @Transactional
    public void recordConsents(ClientId id, Consents consents) {
        get(id).record(consents, clock.instant());
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
}
