package org.openhour.booking.clients;

/** How a client, or whoever stands beside them, is to be reached has changed. */
public record ClientChanged(ClientId client, String changedBy) {}
