package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.OpenSlot;

/**
 * One date of a series, and what became of it.
 *
 * @param day the date that the series has for it; its session may be on another
 * @param start what was asked for
 * @param conflict why it was not to be had
 * @param appointment its session; where there is a conflict, the one that stays as it was
 * @param alternatives for a conflict: the nearest free times
 */
public record Occurrence(
        LocalDate day,
        LocalDateTime start,
        Optional<Reason> conflict,
        Optional<AppointmentState> appointment,
        List<OpenSlot> alternatives) {

    public Occurrence {
        alternatives = List.copyOf(alternatives);
    }

    Occurrence with(AppointmentState state) {
        return new Occurrence(day, start, conflict, Optional.of(state), alternatives);
    }
}
