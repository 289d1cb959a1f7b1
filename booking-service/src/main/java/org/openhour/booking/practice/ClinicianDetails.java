package org.openhour.booking.practice;

import java.util.Optional;
import java.util.Set;

/**
 * All that can be changed of a clinician.
 *
 * @param ages empty where they see all
 * @param colour one of the six of the calendar, 1 to 6
 * @param order their place among the others, the lowest first
 */
public record ClinicianDetails(
        String name,
        String email,
        Licence licence,
        Optional<ClinicianId> supervisor,
        Set<String> languages,
        Set<String> specialties,
        Set<AgeGroup> ages,
        Set<Modality> modalities,
        Set<ServiceId> services,
        Set<LocationId> locations,
        boolean acceptingNewClients,
        int colour,
        int order,
        Optional<String> videoRoom,
        boolean retired) {}
