package org.openhour.notification.messages;

import org.openhour.notification.appointments.Arrangement;

/** The last that a client's calendar was sent of an appointment: to which address, which revision, and what it says. */
public record LedgerInvite(String address, int sequence, Arrangement arrangement) {}
