package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientDetails;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.clients.Guardian;
import org.openhour.booking.clients.LegalAge;

/** Tells for whom a booking is, and takes in those who are new. */
@Component
class Visitors {

    private final Clients clients;

    Visitors(Clients clients) {
        this.clients = clients;
    }

    /**
     * How everybody who comes stands.
     *
     * @param sessionDay by the practice's wall clock
     */
    List<Standing> standing(BookingRequest request, LocalDate sessionDay) {
        return Stream.concat(
                        Stream.of(request.booker()),
                        request.companions().stream().map(Companion::booker))
                .map(booker -> standing(booker, sessionDay))
                .toList();
    }

    private Standing standing(Booker booker, LocalDate sessionDay) {
        LegalAge age = LegalAge.on(sessionDay, dateOfBirth(booker));
        if (age == LegalAge.ADULT) {
            return new Standing(age, false, false);
        }
        Optional<Client> known = known(booker);
        return new Standing(
                age,
                known.filter(client -> !clients.guarded(Set.of(client.id())).isEmpty())
                        .isPresent(),
                known.filter(Client::isFoundNotMature).isPresent());
    }

    /**
     * All who come; those whom nobody knows yet have an id to come under.
     *
     * @throws AppointmentRefused where one person is named twice
     */
    Company companyOf(BookingRequest request) {
        Set<Booker> different = new HashSet<>(
                request.companions().stream().map(Companion::booker).toList());
        if (!different.add(request.booker())
                || different.size() <= request.companions().size()) {
            throw AppointmentRefused.because(AppointmentRefused.Reason.CLIENT_NAMED_TWICE);
        }
        Set<ClientId> newcomers = new HashSet<>();
        return new Company(
                idOf(request.booker(), newcomers),
                request.companions().stream()
                        .map(one -> new KeptCompanion(
                                idOf(one.booker(), newcomers).value(),
                                one.physicallyInCalifornia().orElse(null)))
                        .toList(),
                newcomers);
    }

    /**
     * Takes in whoever is new, what all of them now agree to, and the guardian who books for the minors among them.
     *
     * @param sessionDay by the practice's wall clock
     */
    void welcome(Company company, BookingRequest request, LocalDate sessionDay) {
        welcome(company, company.client(), request.booker(), request.consents());
        for (int i = 0; i < company.companions().size(); i++) {
            Companion companion = request.companions().get(i);
            ClientId client = company.companions().get(i).client();
            if (isKnownOnline(company, client, request.actor())) {
                clients.recordUnlessRefused(client, companion.consents());
            } else {
                welcome(company, client, companion.booker(), companion.consents());
            }
        }
        request.guardian().ifPresent(guardian -> company.clients()
                .forEach(client -> entrust(company, client, guardian, sessionDay, request.actor())));
    }

    private void entrust(Company company, ClientId client, Guardian guardian, LocalDate sessionDay, Actor by) {
        if (isKnownOnline(company, client, by)) {
            clients.propose(client, guardian, sessionDay, by.name());
        } else {
            clients.entrust(client, guardian, sessionDay, by.name());
        }
    }

    /** Nobody has shown who they are, so what they say of others whom the practice knew before goes no further than it must. */
    private static boolean isKnownOnline(Company company, ClientId client, Actor by) {
        return !by.isStaff() && !company.newcomers().contains(client);
    }

    /** The known client, or an id for one to come: their day must be locked before they are written down. */
    private ClientId idOf(Booker booker, Set<ClientId> newcomers) {
        if (booker instanceof Booker.Known known) {
            return clients.get(known.id()).id();
        }
        return clients.findKnown(details(booker)).orElseGet(() -> {
            ClientId next = clients.nextId();
            newcomers.add(next);
            return next;
        });
    }

    private void welcome(Company company, ClientId id, Booker booker, Consents consents) {
        if (company.newcomers().contains(id)) {
            clients.admit(id, details(booker), consents);
        } else if (booker instanceof Booker.Introduced introduced) {
            clients.welcome(id, introduced.details(), consents);
        } else {
            clients.recordConsents(id, consents);
        }
    }

    private Optional<LocalDate> dateOfBirth(Booker booker) {
        return booker instanceof Booker.Known known
                ? clients.get(known.id()).dateOfBirth()
                : details(booker).dateOfBirth();
    }

    private Optional<Client> known(Booker booker) {
        return booker instanceof Booker.Known known
                ? clients.find(known.id())
                : clients.findKnown(details(booker)).flatMap(clients::find);
    }

    private static ClientDetails details(Booker booker) {
        return ((Booker.Introduced) booker).details();
    }
}
