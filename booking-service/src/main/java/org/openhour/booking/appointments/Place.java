package org.openhour.booking.appointments;

import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/**
 * When, with whom, how and where a session is held; what a move changes as one. The buffers are those that were taken with
 * it, so that the same are given back, whatever the service's have become.
 *
 * @param shared whether something else was there already: then nothing of its time was taken
 */
record Place(
        LocalSpan span,
        Modality modality,
        ClinicianId clinician,
        Optional<LocationId> location,
        Optional<RoomId> room,
        Minutes bufferBefore,
        Minutes bufferAfter,
        boolean shared) {}
