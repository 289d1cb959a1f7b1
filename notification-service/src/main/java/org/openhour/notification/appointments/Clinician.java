package org.openhour.notification.appointments;

import org.jspecify.annotations.Nullable;

/** The clinician of an appointment; never named to a client in a message (R-B1). */
public record Clinician(String id, @Nullable String name) {}
