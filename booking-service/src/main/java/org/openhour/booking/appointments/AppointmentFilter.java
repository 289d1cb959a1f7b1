package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;

/** Which appointments somebody looks for; both days are included, and what is empty does not matter. */
public record AppointmentFilter(
        LocalDate from,
        LocalDate to,
        Optional<ClinicianId> clinician,
        Optional<LocationId> location,
        Optional<ClientId> client,
        Set<Status> statuses) {}
