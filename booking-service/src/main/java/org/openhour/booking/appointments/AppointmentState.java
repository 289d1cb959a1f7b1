package org.openhour.booking.appointments;

import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;

/** An appointment as it stood at one revision. The span is the session itself, without buffers. */
public record AppointmentState(
        AppointmentId id,
        int revision,
        Status status,
        ServiceId service,
        Modality modality,
        ClinicianId clinician,
        Optional<LocationId> location,
        Optional<RoomId> room,
        LocalSpan span) {}
