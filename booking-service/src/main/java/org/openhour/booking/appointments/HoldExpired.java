package org.openhour.booking.appointments;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/** Nobody came back for a held time, and it is free again. */
public record HoldExpired(ClinicianId clinician, LocalSpan span) {}
