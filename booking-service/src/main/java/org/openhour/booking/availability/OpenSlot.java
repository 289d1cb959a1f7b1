package org.openhour.booking.availability;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.time.LocalSpan;

/** A time at which a session can be held, without its buffers, and everyone who can hold it then. */
public record OpenSlot(LocalSpan span, Optional<LocationId> location, List<ClinicianId> clinicians) {}
