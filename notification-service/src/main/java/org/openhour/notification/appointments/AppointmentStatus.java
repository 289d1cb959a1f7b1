package org.openhour.notification.appointments;

/** Where an appointment stands, in booking's words. */
public enum AppointmentStatus {
    HELD,
    BOOKED,
    CONFIRMED,
    ARRIVED,
    IN_SESSION,
    COMPLETED,
    CANCELLED,
    LATE_CANCELLED,
    NO_SHOW;

    /** The client is expected and has not come yet. */
    public boolean upcoming() {
        return this == BOOKED || this == CONFIRMED;
    }

    public boolean cancelled() {
        return this == CANCELLED || this == LATE_CANCELLED;
    }
}
