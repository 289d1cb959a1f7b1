package org.openhour.booking.availability;

import java.time.LocalDateTime;
import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** A session at one time; without a clinician anyone will do, without a location any office. */
public record WantedSession(
        ServiceId service,
        Modality modality,
        LocalDateTime start,
        Optional<ClinicianId> clinician,
        Optional<LocationId> location) {}
