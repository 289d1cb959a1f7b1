package org.openhour.notification.appointments;

/** A newer state of an appointment has been stored; heard within the same transaction. */
public record AppointmentReceived(AppointmentState state) {}
