package org.openhour.booking.appointments;

import java.util.UUID;

/** Names one meeting of a group. */
public record GroupSessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
