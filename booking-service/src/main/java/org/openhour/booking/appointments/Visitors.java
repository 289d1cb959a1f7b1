package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientDetails;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;

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

    /** The known client, or an id for one to come: their day must be locked before they are written down. */
    ClientId idOf(Booker booker) {
        return booker instanceof Booker.Known known
                ? clients.get(known.id()).id()
                : clients.findKnown(details(booker)).orElseGet(clients::nextId);
    }

    Client welcome(ClientId id, BookingRequest request) {
        if (request.booker() instanceof Booker.Introduced introduced) {
            return clients.welcome(id, introduced.details(), request.consents());
        }
        clients.recordConsents(id, request.consents());
        return clients.get(id);
    }

    private static ClientDetails details(Booker booker) {
        return ((Booker.Introduced) booker).details();
    }
}
