package org.openhour.booking.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.time.LocalSpan;

/** A free time that the desk offers, with one clinician. */
record Suggestion(LocalDateTime start, Clinician clinician, Optional<LocationId> location, LocalDate today) {

    /** What a form sends back for a suggestion. */
    record Pick(LocalDateTime start, ClinicianId clinician, Optional<LocationId> location) {

        static Optional<Pick> parse(String text) {
            String[] parts = text.split("\\|", -1);
            try {
                return parts.length != 3
                        ? Optional.empty()
                        : Optional.of(new Pick(
                                LocalDateTime.parse(parts[0]),
                                new ClinicianId(UUID.fromString(parts[1])),
                                parts[2].isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new LocationId(UUID.fromString(parts[2])))));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    static Suggestion of(OpenSlot slot, Clinician clinician, LocalDate today) {
        LocalSpan span = slot.span();
        return new Suggestion(span.start(), clinician, slot.location(), today);
    }

    public String value() {
        return start + "|" + clinician.id() + "|"
                + location.map(LocationId::toString).orElse("");
    }

    /** {@code Today, 11:30 AM}. */
    public String when() {
        return Words.near(start.toLocalDate(), today) + ", " + Words.time(start.toLocalTime());
    }

    public String time() {
        return Words.time(start.toLocalTime());
    }
}
