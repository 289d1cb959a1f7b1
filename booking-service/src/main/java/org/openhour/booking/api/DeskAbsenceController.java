package org.openhour.booking.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.availability.Absence;
import org.openhour.booking.availability.Absences;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** When a clinician is away; changes are an admin's. */
@RestController
@RequestMapping("/api/v1/desk/clinicians/{clinician}/absences")
class DeskAbsenceController {

    private final Absences absences;
    private final AbsenceReader reader;
    private final Clashes clashes;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskAbsenceController(
            Absences absences, AbsenceReader reader, Clashes clashes, Catalogues catalogues, Trail trail) {
        this.absences = absences;
        this.reader = reader;
        this.clashes = clashes;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    List<DeskAbsence> list(@PathVariable String clinician) {
        Catalogue catalogue = catalogues.current();
        return absences.of(Found.clinician(catalogue, clinician).id()).stream()
                .map(absence -> DeskAbsence.of(absence, catalogue.practice().wallClock(), null))
                .toList();
    }

    @PostMapping
    ResponseEntity<DeskAbsence> add(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String clinician,
            @RequestBody Map<String, @Nullable Object> body) {
        Catalogue catalogue = catalogues.current();
        Clinician whose = Found.clinician(catalogue, clinician);
        AbsenceReader.Wanted wanted = reader.read(body, catalogue);
        Absence added = absences.add(whose.id(), wanted.span(), wanted.label(), wanted.repeat());
        trail.practice(who, AuditAction.CREATED, added.id());
        List<ClashWire> booked = clashes.of(whose.id(), added::touches, who);
        return ResponseEntity.created(URI.create("/api/v1/desk/clinicians/" + whose.slug() + "/absences/" + added.id()))
                .body(DeskAbsence.of(added, catalogue.practice().wallClock(), booked));
    }

    @DeleteMapping("/{absence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal StaffMember who, @PathVariable String clinician, @PathVariable UUID absence) {
        absences.remove(Found.clinician(catalogues.current(), clinician).id(), absence);
        trail.practice(who, AuditAction.DELETED, absence);
    }
}
