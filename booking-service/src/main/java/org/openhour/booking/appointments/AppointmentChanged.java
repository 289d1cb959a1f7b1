package org.openhour.booking.appointments;

/** An appointment has come to a new revision; the first is 0. */
public record AppointmentChanged(AppointmentId appointment, int revision, AppointmentChange.Kind kind) {}
