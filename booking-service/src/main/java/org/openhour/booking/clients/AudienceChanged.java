package org.openhour.booking.clients;

/**
 * In passing, such as with a new booking, a client has agreed to other messages than before, wants another language, or
 * has somebody else beside them.
 */
public record AudienceChanged(ClientId client, String changedBy) {}
