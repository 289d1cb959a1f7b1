package org.openhour.notification.appointments;

import java.time.Instant;

/**
 * Which date of which series an appointment is.
 *
 * @param series the appointment that stands for the series as a whole
 * @param originalStart when it would start by the series' own rule
 */
public record SeriesDate(AppointmentId series, Instant originalStart) {}
