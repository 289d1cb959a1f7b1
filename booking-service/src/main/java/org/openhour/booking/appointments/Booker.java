package org.openhour.booking.appointments;

import org.openhour.booking.clients.ClientDetails;
import org.openhour.booking.clients.ClientId;

/** For whom a session is booked: somebody who tells who they are, or a client whom the desk knows. */
public sealed interface Booker {

    /** Somebody who tells who they are. */
    record Introduced(ClientDetails details) implements Booker {}

    /** A client whom the desk knows. */
    record Known(ClientId id) implements Booker {}
}
