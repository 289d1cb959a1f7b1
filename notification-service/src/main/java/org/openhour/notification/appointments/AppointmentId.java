package org.openhour.notification.appointments;

/** Booking's name for an appointment: opaque here. */
public record AppointmentId(String value) {

    /** What every id of booking's looks like. */
    public static final String PATTERN = "[A-Za-z0-9_-]{1,64}";

    public AppointmentId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("not an appointment id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
