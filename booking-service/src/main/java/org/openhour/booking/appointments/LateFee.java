package org.openhour.booking.appointments;

/** What becomes of the fee for a late cancellation or a no-show: the system proposes, a person decides (R-A14). */
public enum LateFee {
    PROPOSED,
    CONFIRMED,
    WAIVED
}
