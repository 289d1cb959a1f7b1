package org.openhour.notification.appointments;

import java.time.Instant;

/** An appointment that clients are expected to, and since when it stands so. */
public record AppointmentAhead(AppointmentState state, Instant since) {}
