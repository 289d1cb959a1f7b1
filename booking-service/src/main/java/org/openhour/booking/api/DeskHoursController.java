package org.openhour.booking.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.availability.WorkingHours;
import org.openhour.booking.availability.WorkingWeeks;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** When a clinician works; changes are an admin's. */
@RestController
@RequestMapping("/api/v1/desk/clinicians/{clinician}/hours")
class DeskHoursController {

    private final WorkingWeeks weeks;
    private final HoursReader reader;
    private final Clashes clashes;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskHoursController(WorkingWeeks weeks, HoursReader reader, Clashes clashes, Catalogues catalogues, Trail trail) {
        this.weeks = weeks;
        this.reader = reader;
        this.clashes = clashes;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    List<DeskHours> list(@PathVariable String clinician) {
        Catalogue catalogue = catalogues.current();
        return weeks.of(Found.clinician(catalogue, clinician).id()).stream()
                .map(hours -> DeskHours.of(hours, catalogue))
                .toList();
    }

    @PostMapping
    ResponseEntity<DeskHours> add(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String clinician,
            @RequestBody Map<String, @Nullable Object> body) {
        Catalogue catalogue = catalogues.current();
        Clinician whose = Found.clinician(catalogue, clinician);
        WorkingHours added = weeks.add(whose.id(), reader.read(body, catalogue));
        trail.practice(who, AuditAction.CREATED, added.id());
        return ResponseEntity.created(URI.create("/api/v1/desk/clinicians/" + whose.slug() + "/hours/" + added.id()))
                .body(DeskHours.of(added, catalogue));
    }

    /** Nothing to say where nothing was booked in them; otherwise what now lies in closed time. */
    @DeleteMapping("/{hours}")
    ResponseEntity<DeskHours.Removed> remove(
            @AuthenticationPrincipal StaffMember who, @PathVariable String clinician, @PathVariable UUID hours) {
        ClinicianId whose = Found.clinician(catalogues.current(), clinician).id();
        WorkingHours removed = weeks.remove(whose, hours);
        trail.practice(who, AuditAction.DELETED, hours);
        List<ClashWire> left = clashes.of(whose, removed::touches, who);
        return left.isEmpty() ? ResponseEntity.noContent().build() : ResponseEntity.ok(new DeskHours.Removed(left));
    }
}
