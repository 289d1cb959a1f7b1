package org.openhour.notification.appointments;

/** Booking's name for a client: opaque here. */
public record ClientId(String value) {

    public ClientId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not a client id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
