package org.openhour.booking.staff;

/** What somebody may do. */
public enum Role {
    /** Everybody's calendar and clients. */
    FRONT_DESK,
    /** Their own appointments and clients alone. */
    CLINICIAN,
    /** Accounts, settings and the audit, besides all that the front desk may. */
    ADMIN
}
