package org.openhour.booking.appointments;

/**
 * What a caller sends with a booking so that sending it twice books once.
 *
 * @param scope keeps the keys of one caller from those of another
 * @param fingerprint a digest of the request's body: the same key with another body is refused
 */
public record IdempotencyKey(String scope, String value, String fingerprint) {}
