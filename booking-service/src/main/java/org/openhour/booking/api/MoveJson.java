package org.openhour.booking.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

import org.openhour.booking.appointments.Move;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.staff.StaffMember;

/** Where to an appointment is to move; all but the start may be left out. */
record MoveJson(
        @Nullable String start,
        @Nullable String clinician,
        @Nullable String modality,
        @Nullable String location,
        @Nullable Boolean physicallyInCalifornia,
        @Nullable Boolean tellClient,
        @Nullable String reason,
        @Nullable String scope,
        @Nullable String onConflict) {

    /**
     * The same for somebody at the desk; a clinician gives no session of theirs to a colleague.
     *
     * @throws InvalidRequest where it cannot be used
     */
    Move read(Catalogue catalogue, StaffMember who) {
        Move move = read(catalogue);
        if (move.clinician().filter(other -> !who.sees(other)).isPresent()) {
            throw new AccessDeniedException("Somebody else's calendar");
        }
        return move;
    }

    /** @throws InvalidRequest where it cannot be used */
    Move read(Catalogue catalogue) {
        Named named = new Named(catalogue);
        var newStart = named.start(start);
        var newClinician = named.clinician(clinician);
        var newModality =
                modality == null || modality.isBlank() ? Optional.<Modality>empty() : named.modality(modality);
        var newLocation = named.location(location);
        named.requireNoProblems();
        return new Move(
                newStart.orElseThrow(),
                newClinician,
                newModality,
                newLocation,
                Optional.ofNullable(physicallyInCalifornia));
    }
}
