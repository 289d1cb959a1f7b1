package org.openhour.booking.availability;

import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.LocalSpan;

/** Clinicians' hours as they stood at one moment. */
@FunctionalInterface
public interface Coverage {

    /** Whether a whole session lies in a clinician's hours, with no absence and no holiday in it. */
    boolean covers(ClinicianId clinician, LocalSpan session, Modality modality, Optional<LocationId> location);
}
