package org.openhour.booking.waitlist;

import java.time.LocalDateTime;
import java.util.UUID;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.time.LocalSpan;

/** A time that somebody was offered once. */
record OfferedTime(UUID who, LocalDateTime start, LocalDateTime end) {

    ClientId client() {
        return new ClientId(who);
    }

    LocalSpan span() {
        return new LocalSpan(start, end);
    }
}
