package org.openhour.booking.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.Stretch;
import org.openhour.booking.availability.WorkingHours;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Modality;

/** Hours as the desk sees them: weekly ones have a weekday, those of one day a date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskHours(
        String id,
        @Nullable DayOfWeek weekday,
        @Nullable LocalDate date,
        String from,
        String to,
        @Nullable String location,
        @Nullable Modality modality,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer everyWeeks) {

    /** What it left without hours. */
    record Removed(List<ClashWire> clashes) {}

    static DeskHours of(WorkingHours hours, Catalogue catalogue) {
        Stretch stretch = hours.stretch();
        Optional<Stretch> weekly = Optional.of(stretch).filter(one -> one.date().isEmpty());
        return new DeskHours(
                hours.id().toString(),
                weekly.map(Stretch::weekday).orElse(null),
                stretch.date().orElse(null),
                stretch.opens().toString(),
                stretch.closes().equals(LocalTime.MIDNIGHT)
                        ? "24:00"
                        : stretch.closes().toString(),
                stretch.location().map(id -> catalogue.location(id).slug()).orElse(null),
                stretch.only().orElse(null),
                weekly.map(Stretch::validFrom).orElse(null),
                weekly.flatMap(Stretch::validTo).orElse(null),
                weekly.map(Stretch::everyWeeks).orElse(null));
    }
}
