package org.openhour.booking.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Offices;
import org.openhour.booking.practice.RoomDetails;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** The rooms of an office. Deleting one retires it: sessions that were in it still name it. */
@RestController
@RequestMapping("/api/v1/desk/locations/{location}/rooms")
class DeskRoomController {

    private final Offices offices;
    private final LocationReader reader;
    private final Clashes clashes;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskRoomController(Offices offices, LocationReader reader, Clashes clashes, Catalogues catalogues, Trail trail) {
        this.offices = offices;
        this.reader = reader;
        this.clashes = clashes;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    List<DeskLocation.RoomWire> list(@PathVariable String location) {
        return find(location).everyRoom().stream()
                .map(DeskLocation.RoomWire::of)
                .toList();
    }

    @PostMapping
    ResponseEntity<DeskLocation.RoomWire> add(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String location,
            @RequestBody Map<String, @Nullable Object> body) {
        Location office = find(location);
        RoomDetails wanted = reader.read(DeskLocation.RoomWire.unknown(), body, catalogues.current());
        RoomId id = offices.addRoom(office.id(), wanted);
        trail.practice(who, AuditAction.CREATED, id.value());
        return ResponseEntity.created(URI.create("/api/v1/desk/locations/" + office.slug() + "/rooms/" + id))
                .body(show(office.id(), id));
    }

    /** Of a room that is given up, what is still booked in it is named. */
    @PatchMapping("/{room}")
    ChangedPlace<DeskLocation.RoomWire> change(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String location,
            @PathVariable UUID room,
            @RequestBody Map<String, @Nullable Object> body) {
        LocationId office = find(location).id();
        RoomId id = new RoomId(room);
        offices.changeRoom(office, id, now -> reader.read(DeskLocation.RoomWire.of(now), body, catalogues.current()));
        trail.practice(who, AuditAction.CHANGED, room);
        DeskLocation.RoomWire changed = show(office, id);
        boolean given = changed.retired() && body.containsKey("retired");
        return new ChangedPlace<>(changed, given ? clashes.in(office, Optional.of(id), who) : null);
    }

    /** Nothing to say where nothing ahead was booked in it. */
    @DeleteMapping("/{room}")
    ResponseEntity<ChangedPlace<DeskLocation.RoomWire>> retire(
            @AuthenticationPrincipal StaffMember who, @PathVariable String location, @PathVariable UUID room) {
        LocationId office = find(location).id();
        RoomId id = new RoomId(room);
        offices.changeRoom(office, id, now -> new RoomDetails(now.name(), true));
        trail.practice(who, AuditAction.DELETED, room);
        List<ClashWire> left = clashes.in(office, Optional.of(id), who);
        return left.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(new ChangedPlace<>(show(office, id), left));
    }

    private DeskLocation.RoomWire show(LocationId location, RoomId room) {
        return DeskLocation.RoomWire.of(catalogues.current().location(location).room(room));
    }

    private Location find(String location) {
        return Found.location(catalogues.current(), location);
    }
}
