package org.openhour.booking.staff;

/** What somebody did with a record (R-B5). */
public enum AuditAction {
    VIEWED,
    SEARCHED,
    CREATED,
    CHANGED,
    MOVED,
    CANCELLED,
    /** A rule was set aside, with a reason. */
    OVERRODE,
    DELETED,
    /** A message was sent because somebody wanted it sent. */
    SENT,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT
}
