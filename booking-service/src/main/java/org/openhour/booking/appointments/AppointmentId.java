package org.openhour.booking.appointments;

import java.util.UUID;

/** Names one appointment for life, through every move. */
public record AppointmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
