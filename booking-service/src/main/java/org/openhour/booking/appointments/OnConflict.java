package org.openhour.booking.appointments;

/** What happens to a series of which some dates cannot be had. */
public enum OnConflict {
    /** Nothing changes; the conflicts are told. */
    REPORT,
    /** Those dates stay as they are, or are left out. */
    SKIP
}
