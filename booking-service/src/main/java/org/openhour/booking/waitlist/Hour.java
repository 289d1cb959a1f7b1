package org.openhour.booking.waitlist;

import java.time.LocalDateTime;
import java.util.Optional;

import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;

/** A session that somebody could have: what for, how, with whom, where and when. */
public record Hour(
        ServiceId service, Modality modality, ClinicianId clinician, Optional<LocationId> location, LocalSpan span) {

    public LocalDateTime start() {
        return span.start();
    }

    WantedSession session() {
        return new WantedSession(service, modality, start(), Optional.of(clinician), location);
    }
}
