package org.openhour.booking.staff;

/** What kind of record an audit entry is about. */
public enum RecordKind {
    CLIENT,
    APPOINTMENT,
    SERIES,
    GROUP,
    WAITLIST,
    CALENDAR,
    PRACTICE,
    AUDIT,
    ACCOUNT
}
