package org.openhour.notification.appointments;

/** Booking's name for a client: opaque here. */
public record ClientId(String value) {

    public ClientId {
        if (!value.matches(AppointmentId.PATTERN)) {
            throw new IllegalArgumentException("not a client id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
