package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;

/**
 * A date of a series without a session.
 *
 * @param reason what was in its way; nothing where it was to be left out
 * @param isOpen whether somebody has still to decide about it
 */
public record SeriesGap(SeriesId series, LocalDate day, Optional<Reason> reason, Instant since, boolean isOpen) {}
