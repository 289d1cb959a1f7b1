package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;

/** Where to an appointment moves; what is left out stays as it is. */
public record Move(
        LocalDateTime start,
        Optional<ClinicianId> clinician,
        Optional<Modality> modality,
        Optional<LocationId> location,
        Optional<Boolean> physicallyInCalifornia) {

    public static Move to(LocalDateTime start) {
        return new Move(start, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
