package org.openhour.booking.waitlist;

/** Why somebody stands where they stand in the order in which an hour is offered, the weightier first. */
public enum Merit {
    /** The staff said so, and why. */
    STAFF_PRIORITY,
    /** They wait for this clinician by name. */
    NAMED_CLINICIAN,
    /** They wait longer than those after them. */
    LONGER_WAIT
}
