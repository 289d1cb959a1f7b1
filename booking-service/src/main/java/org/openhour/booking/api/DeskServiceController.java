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
import org.openhour.booking.practice.ServiceDetails;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceList;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** The practice's services, those that are no longer offered too; changes are an admin's. */
@RestController
@RequestMapping("/api/v1/desk/services")
class DeskServiceController {

    private final ServiceList services;
    private final ServiceReader reader;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskServiceController(ServiceList services, ServiceReader reader, Catalogues catalogues, Trail trail) {
        this.services = services;
        this.reader = reader;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    List<DeskService> list() {
        Catalogue catalogue = catalogues.current();
        return catalogue.everyService().stream()
                .map(service -> DeskService.of(service, catalogue))
                .toList();
    }

    @GetMapping("/{id}")
    DeskService show(@PathVariable String id) {
        Catalogue catalogue = catalogues.current();
        return DeskService.of(Found.service(catalogue, id), catalogue);
    }

    @PostMapping
    ResponseEntity<DeskService> add(
            @AuthenticationPrincipal StaffMember who, @RequestBody Map<String, @Nullable Object> body) {
        ServiceDetails details = reader.read(DeskService.unknown(), body, catalogues.current());
        ServiceId id = services.add(NewId.of(body), details);
        trail.practice(who, AuditAction.CREATED, id.value());
        DeskService added = show(id.toString());
        return ResponseEntity.created(URI.create("/api/v1/desk/services/" + added.id()))
                .body(added);
    }

    @PatchMapping("/{id}")
    DeskService change(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String id,
            @RequestBody Map<String, @Nullable Object> body) {
        ServiceId service = Found.service(catalogues.current(), id).id();
        services.change(service, now -> {
            Catalogue catalogue = catalogues.current();
            return reader.read(DeskService.of(now, catalogue), body, catalogue);
        });
        trail.practice(who, AuditAction.CHANGED, service.value());
        return show(id);
    }
}
