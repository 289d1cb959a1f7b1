package org.openhour.booking.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianDetails;
import org.openhour.booking.practice.ClinicianDirectory;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** The practice's clinicians, those who have left too; changes are an admin's. */
@RestController
@RequestMapping("/api/v1/desk/clinicians")
class DeskClinicianController {

    private final ClinicianDirectory directory;
    private final ClinicianReader reader;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskClinicianController(ClinicianDirectory directory, ClinicianReader reader, Catalogues catalogues, Trail trail) {
        this.directory = directory;
        this.reader = reader;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    List<DeskClinician> list() {
        Catalogue catalogue = catalogues.current();
        return catalogue.everyClinician().stream()
                .map(clinician -> DeskClinician.of(clinician, catalogue))
                .toList();
    }

    @GetMapping("/{id}")
    DeskClinician show(@PathVariable String id) {
        Catalogue catalogue = catalogues.current();
        return DeskClinician.of(Found.clinician(catalogue, id), catalogue);
    }

    @PostMapping
    ResponseEntity<DeskClinician> add(
            @AuthenticationPrincipal StaffMember who, @RequestBody Map<String, @Nullable Object> body) {
        Catalogue catalogue = catalogues.current();
        ClinicianDetails details = reader.read(DeskClinician.unknown(catalogue), body, catalogue);
        ClinicianId id = directory.add(NewId.of(body), details);
        trail.practice(who, AuditAction.CREATED, id.value());
        DeskClinician added = show(id.toString());
        return ResponseEntity.created(URI.create("/api/v1/desk/clinicians/" + added.id()))
                .body(added);
    }

    @PatchMapping("/{id}")
    DeskClinician change(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String id,
            @RequestBody Map<String, @Nullable Object> body) {
        ClinicianId clinician = Found.clinician(catalogues.current(), id).id();
        directory.change(clinician, now -> {
            Catalogue catalogue = catalogues.current();
            return reader.read(DeskClinician.of(now, catalogue), body, catalogue);
        });
        trail.practice(who, AuditAction.CHANGED, clinician.value());
        return show(id);
    }
}
