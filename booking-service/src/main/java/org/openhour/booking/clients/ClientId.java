package org.openhour.booking.clients;

import java.util.UUID;

/** Names one client. */
public record ClientId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
