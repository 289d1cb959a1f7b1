package org.openhour.booking.practice;

import java.util.Map;

/** What the practice no longer offers, and its history still names. */
public record Retired(
        Map<LocationId, Location> locations,
        Map<ServiceId, ServiceOffering> services,
        Map<ClinicianId, Clinician> clinicians) {}
