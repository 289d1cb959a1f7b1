package org.openhour.booking.appointments;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.ClientId;

/** One of those who come besides the client. */
@Embeddable
record KeptCompanion(UUID clientId, @Nullable Boolean inCalifornia) {

    ClientId client() {
        return new ClientId(clientId);
    }
}
