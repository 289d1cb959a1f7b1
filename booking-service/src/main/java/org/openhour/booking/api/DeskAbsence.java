package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.Absence;
import org.openhour.booking.availability.Repeat;
import org.openhour.booking.time.WallClock;

/**
 * An absence as the desk sees it; of one that repeats, the first time.
 *
 * @param clashes what is booked in it, where it has just been made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskAbsence(
        String id,
        OffsetDateTime start,
        OffsetDateTime end,
        String label,
        @Nullable Integer repeatEveryWeeks,
        @Nullable LocalDate repeatUntil,
        @Nullable List<ClashWire> clashes) {

    static DeskAbsence of(Absence absence, WallClock clock, @Nullable List<ClashWire> clashes) {
        return new DeskAbsence(
                absence.id().toString(),
                clock.at(absence.span().start()),
                clock.at(absence.span().end()),
                absence.label(),
                absence.repeat().map(Repeat::everyWeeks).orElse(null),
                absence.repeat().flatMap(Repeat::until).orElse(null),
                clashes);
    }
}
