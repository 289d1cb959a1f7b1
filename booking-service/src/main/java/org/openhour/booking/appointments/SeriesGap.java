package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;

/**
 * A date of a series without a session.
 *
 * @param movedTo when its session is to be instead, where the series was started so
 * @param reason what was in its way; nothing where it was to be left out
 * @param isOpen whether somebody has still to decide about it
 */
public record SeriesGap(
        SeriesId series,
        LocalDate day,
        Optional<LocalDateTime> movedTo,
        Optional<Reason> reason,
        Instant since,
        boolean isOpen) {

    /** When its session would start. */
    public LocalDateTime startIn(Series whole) {
        return movedTo.orElseGet(() -> whole.dates().startOn(day));
    }

    /** Whether it only waits to come near enough. */
    public boolean isPlanned() {
        return movedTo.isPresent() && reason.isEmpty() && !isOpen;
    }
}
