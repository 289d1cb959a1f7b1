package org.openhour.booking.outside;

/** Why a calendar could not be read the last time. */
public enum Failure {
    /** The address leads into somebody's own network, or is not https. */
    ADDRESS_NOT_ALLOWED,
    /** There is no such server, or it does not accept connections. */
    NOT_REACHED,
    TIMED_OUT,
    TOO_MANY_REDIRECTS,
    /** The server does not give it out: the address may have been withdrawn. */
    REFUSED,
    SERVER_FAILED,
    TOO_LARGE,
    NOT_A_CALENDAR
}
