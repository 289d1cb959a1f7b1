package org.openhour.notification.appointments;

/**
 * A newer state of an appointment has been stored; heard within the same transaction.
 *
 * @param announce whether clients are to be told what is new; if not, somebody has told them already
 */
public record AppointmentReceived(AppointmentState state, boolean announce) {}
