package org.openhour.notification.appointments;

/** What goes out between two appointments: a private link, and not a word of what is behind it (R-B1, R-B4). */
public enum Note {
    /** Two questions about the last appointment. */
    PULSE,
    /** Something that the client asked to be reminded of. */
    NUDGE
}
