package org.openhour.booking.appointments;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/** A meeting of a group was called off or moved, and the clinician's time is free of it. */
public record GroupTimeFreed(GroupSessionId group, ClinicianId clinician, LocalSpan span) {}
