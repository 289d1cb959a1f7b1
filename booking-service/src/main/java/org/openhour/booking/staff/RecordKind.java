package org.openhour.booking.staff;

/** What kind of record an audit entry is about. */
public enum RecordKind {
    CLIENT,
    APPOINTMENT,
    SERIES,
    GROUP,
    WAITLIST,
    /** What a client is sent between sessions, and what they say about those. */
    FEEDBACK,
    CALENDAR,
    PRACTICE,
    AUDIT,
    ACCOUNT
}
