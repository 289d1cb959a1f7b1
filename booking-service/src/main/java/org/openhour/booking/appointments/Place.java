package org.openhour.booking.appointments;

import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.time.LocalSpan;

/** When, with whom, how and where a session is held; what a move changes as one. */
record Place(
        LocalSpan span,
        Modality modality,
        ClinicianId clinician,
        Optional<LocationId> location,
        Optional<RoomId> room) {}
