package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.Optional;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;

/**
 * Where to an appointment moves; what is left out stays as it is.
 *
 * @param physicallyInCalifornia what is answered for a session by video (R-A5)
 * @param answeredBy who of those who come answers; the one whom it is booked for where it is left out
 */
public record Move(
        LocalDateTime start,
        Optional<ClinicianId> clinician,
        Optional<Modality> modality,
        Optional<LocationId> location,
        Optional<Boolean> physicallyInCalifornia,
        Optional<ClientId> answeredBy) {

    /** A move in which nobody answers but the one whom the session is booked for. */
    public Move(
            LocalDateTime start,
            Optional<ClinicianId> clinician,
            Optional<Modality> modality,
            Optional<LocationId> location,
            Optional<Boolean> physicallyInCalifornia) {
        this(start, clinician, modality, location, physicallyInCalifornia, Optional.empty());
    }

    public static Move to(LocalDateTime start) {
        return new Move(start, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, where one of those who come answers. */
    public Move answeredBy(ClientId one) {
        return new Move(start, clinician, modality, location, physicallyInCalifornia, Optional.of(one));
    }

    Optional<CaliforniaAnswer> answer() {
        return physicallyInCalifornia.map(yes -> new CaliforniaAnswer(yes, answeredBy));
    }
}
