package org.openhour.notification.appointments;

/** Booking's name for an appointment: opaque here. */
public record AppointmentId(String value) {

    public AppointmentId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not an appointment id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
