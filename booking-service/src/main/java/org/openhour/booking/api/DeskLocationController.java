package org.openhour.booking.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.LocationDetails;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Offices;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** The practice's offices, those that are given up too; changes are an admin's. */
@RestController
@RequestMapping("/api/v1/desk/locations")
class DeskLocationController {

    private final Offices offices;
    private final LocationReader reader;
    private final Clashes clashes;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskLocationController(
            Offices offices, LocationReader reader, Clashes clashes, Catalogues catalogues, Trail trail) {
        this.offices = offices;
        this.reader = reader;
        this.clashes = clashes;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    List<DeskLocation> list() {
        return catalogues.current().everyLocation().stream()
                .map(DeskLocation::of)
                .toList();
    }

    @GetMapping("/{id}")
    DeskLocation show(@PathVariable String id) {
        return DeskLocation.of(Found.location(catalogues.current(), id));
    }

    @PostMapping
    ResponseEntity<DeskLocation> open(
            @AuthenticationPrincipal StaffMember who, @RequestBody Map<String, @Nullable Object> body) {
        LocationDetails details = reader.read(DeskLocation.unknown(), body, catalogues.current());
        LocationId id = offices.open(NewId.of(body), details);
        trail.practice(who, AuditAction.CREATED, id.value());
        DeskLocation opened = show(id.toString());
        return ResponseEntity.created(URI.create("/api/v1/desk/locations/" + opened.id()))
                .body(opened);
    }

    /** Of an office that is given up, what is still booked there is named. */
    @PatchMapping("/{id}")
    ChangedPlace<DeskLocation> change(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String id,
            @RequestBody Map<String, @Nullable Object> body) {
        LocationId location = Found.location(catalogues.current(), id).id();
        offices.change(location, now -> reader.read(DeskLocation.of(now), body, catalogues.current()));
        trail.practice(who, AuditAction.CHANGED, location.value());
        DeskLocation changed = show(id);
        boolean given = changed.retired() && body.containsKey("retired");
        return new ChangedPlace<>(changed, given ? clashes.in(location, Optional.empty(), who) : null);
    }
}
