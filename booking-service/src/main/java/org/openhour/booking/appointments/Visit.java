package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.UUID;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.time.LocalSpan;

/** When somebody comes. */
record Visit(UUID who, LocalDateTime start, LocalDateTime end) {

    ClientId client() {
        return new ClientId(who);
    }

    LocalSpan span() {
        return new LocalSpan(start, end);
    }
}
