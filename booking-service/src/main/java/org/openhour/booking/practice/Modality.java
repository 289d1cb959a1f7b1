package org.openhour.booking.practice;

/** How client and clinician meet. */
public enum Modality {
    IN_PERSON,
    TELEHEALTH
}
