package org.openhour.booking.appointments;

import java.util.Optional;

import org.openhour.booking.clients.Consents;

/**
 * Somebody who comes along to a session of several: the other half of a couple, one of a family.
 *
 * @param physicallyInCalifornia what they answer for the time of a session by video (R-A5)
 */
public record Companion(Booker booker, Consents consents, Optional<Boolean> physicallyInCalifornia) {}
