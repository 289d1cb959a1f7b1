package org.openhour.booking.api;

import java.util.List;
import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Room;
import org.openhour.booking.practice.ServiceOffering;

/** What the practice offers, where and by whom. */
@RestController
class PracticeController {

    private final Catalogues catalogues;

    PracticeController(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GetMapping("/api/v1/practice")
    ResponseEntity<PracticeWire> practice() {
        Catalogue catalogue = catalogues.current();
        return Tagged.of(new PracticeWire(
                catalogue.practice().name(),
                catalogue.practice().phone(),
                catalogue.practice().zone().getId(),
                catalogue.locations().values().stream()
                        .map(PracticeController::toWire)
                        .toList(),
                catalogue.services().values().stream()
                        .map(PracticeController::toWire)
                        .toList(),
                catalogue.clinicians().values().stream()
                        .map(clinician -> toWire(clinician, catalogue))
                        .toList()));
    }

    private static PracticeWire.LocationWire toWire(Location location) {
        return new PracticeWire.LocationWire(
                location.slug(),
                location.name(),
                location.address().oneLine(),
                location.rooms().stream().map(Room::name).toList());
    }

    private static PracticeWire.ServiceWire toWire(ServiceOffering service) {
        return new PracticeWire.ServiceWire(
                service.slug(),
                service.name(Locale.ENGLISH),
                service.minutes().value(),
                service.price(),
                service.modalities(),
                service.isFirstVisit());
    }

    private static PracticeWire.ClinicianWire toWire(Clinician clinician, Catalogue catalogue) {
        List<String> locations = catalogue.locations().values().stream()
                .filter(location -> clinician.meetsAt(location.id()))
                .map(Location::slug)
                .sorted()
                .toList();
        return new PracticeWire.ClinicianWire(
                clinician.slug(),
                clinician.name(),
                clinician.licence().type().title(),
                clinician.languages(),
                clinician.specialties(),
                clinician.modalities(),
                locations,
                clinician.isAcceptingNewClients());
    }
}
