package org.openhour.booking.appointments;

import org.openhour.booking.availability.WantedSession;

/** A meeting that the desk wants to hold, for so many members. */
public record GroupWish(WantedSession session, int seats) {}
