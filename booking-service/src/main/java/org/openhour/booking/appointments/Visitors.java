package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.clients.ClientDetails;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consents;

/** Tells for whom a booking is, and takes in those who are new. */
@Component
class Visitors {

    private final Clients clients;

    Visitors(Clients clients) {
        this.clients = clients;
    }

    Optional<LocalDate> dateOfBirth(Booker booker) {
        return booker instanceof Booker.Known known
                ? clients.get(known.id()).dateOfBirth()
                : details(booker).dateOfBirth();
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
            throw AppointmentRefused.because(AppointmentRefused.Reason.CLIENT_DOUBLE_BOOKED);
        }
        return new Company(
                idOf(request.booker()),
                request.companions().stream()
                        .map(one -> new KeptCompanion(
                                idOf(one.booker()).value(),
                                one.physicallyInCalifornia().orElse(null)))
                        .toList());
    }

    /** Takes in whoever is new, and what all of them now agree to. */
    void welcome(Company company, BookingRequest request) {
        welcome(company.client(), request.booker(), request.consents());
        for (int i = 0; i < company.companions().size(); i++) {
            Companion companion = request.companions().get(i);
            welcome(company.companions().get(i).client(), companion.booker(), companion.consents());
        }
    }

    /** The known client, or an id for one to come: their day must be locked before they are written down. */
    private ClientId idOf(Booker booker) {
        return booker instanceof Booker.Known known
                ? clients.get(known.id()).id()
                : clients.findKnown(details(booker)).orElseGet(clients::nextId);
    }

    private void welcome(ClientId id, Booker booker, Consents consents) {
        if (booker instanceof Booker.Introduced introduced) {
            clients.welcome(id, introduced.details(), consents);
        } else {
            clients.recordConsents(id, consents);
        }
    }

    private static ClientDetails details(Booker booker) {
        return ((Booker.Introduced) booker).details();
    }
}
