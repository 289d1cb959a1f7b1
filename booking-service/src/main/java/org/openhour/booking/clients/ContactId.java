package org.openhour.booking.clients;

import java.util.UUID;

/** Names one contact of one client. */
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
