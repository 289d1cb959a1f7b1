package org.openhour.booking.waitlist;

import java.util.Optional;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.clients.Consents;

/**
 * Somebody wants to be told when an hour opens.
 *
 * @param consents left out for a client whom the desk knows and does not ask again
 * @param priority given by staff alone: why they come first
 */
public record JoinRequest(
        Booker booker, Optional<Consents> consents, Wishes wishes, Optional<String> priority, Actor actor) {}
