package org.openhour.booking.appointments;

/** How much of a series is meant. */
public enum Scope {
    LATER,
    /** Everything that has not started. */
    ALL
}
