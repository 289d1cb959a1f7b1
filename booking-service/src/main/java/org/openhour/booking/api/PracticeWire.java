package org.openhour.booking.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.openhour.booking.practice.Modality;

/** The practice as the public sees it. */
record PracticeWire(
        String name,
        String phone,
        String timeZone,
        List<LocationWire> locations,
        List<ServiceWire> services,
        List<ClinicianWire> clinicians) {

    record LocationWire(String id, String name, String address, List<String> rooms) {}

    record ServiceWire(
            String id,
            String name,
            int minutes,
            BigDecimal price,
            Collection<Modality> modalities,
            boolean firstVisit) {}

    record ClinicianWire(
            String id,
            String name,
            String title,
            Collection<String> languages,
            Collection<String> specialties,
            Collection<Modality> modalities,
            Collection<String> locations,
            boolean acceptingNewClients) {}
}
