package org.openhour.notification.appointments;

/** How client and clinician meet. */
public enum Modality {
    IN_PERSON,
    TELEHEALTH
}
