package org.openhour.booking.availability;

/** Why the rules do not give out a time, whoever may have taken it; a later reason has passed the checks before it. */
public enum NotGivenOut {
    /** It is over, or starts before the service's notice has passed. */
    TOO_SOON,
    BEYOND_HORIZON,
    /** The clinician does not offer this service in this way, or not in this office. */
    NOT_OFFERED,
    /** It starts between the times at which the service starts, or at a time that the clock skips. */
    OFF_GRID,
    /** The licence, or the supervisor's, does not cover that day (R-A7, R-A8). */
    LICENCE_NOT_VALID,
    /** The clinician does not work then. */
    OUTSIDE_HOURS,
    /** The clinician's own calendar shows them busy; nobody outside the practice learns more than that they do not work. */
    BUSY_OUTSIDE
}
