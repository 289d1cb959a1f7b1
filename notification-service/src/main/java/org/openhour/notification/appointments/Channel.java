package org.openhour.notification.appointments;

/** A way to reach a person. */
public enum Channel {
    SMS,
    EMAIL
}
