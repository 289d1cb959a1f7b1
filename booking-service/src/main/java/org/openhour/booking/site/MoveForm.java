package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;

/**
 * Another time or another way for an appointment. Without a way it is about the appointment as it is; with a way and
 * nobody named it is about anyone who is free.
 */
record MoveForm(
        @Nullable String how,
        @Nullable String who,
        @Nullable String start,
        @Nullable String california,
        @Nullable Integer revision) {

    /** The revision that the page showed. */
    static Expected seen(@Nullable Integer revision) {
        return revision == null ? Expected.ANY : Expected.revision(revision);
    }

    Expected seen() {
        return seen(revision);
    }

    Optional<LocalDateTime> time() {
        return HoldForm.time(start);
    }

    Optional<Boolean> inCalifornia() {
        return Optional.ofNullable(california).map(answer -> answer.equals("yes"));
    }

    Choice choice(Appointment appointment, Catalogue catalogue) {
        Choice asItIs = new Choice(
                catalogue.service(appointment.service()),
                true,
                appointment.modality(),
                appointment.location().map(catalogue::location),
                Optional.of(catalogue.clinician(appointment.clinician())));
        if (how == null) {
            return asItIs;
        }
        Optional<Location> office = catalogue.findLocation(how);
        return asItIs.meeting(office.isPresent() ? Modality.IN_PERSON : Modality.TELEHEALTH, office)
                .with(Optional.ofNullable(who).flatMap(catalogue::findClinician));
    }
}
