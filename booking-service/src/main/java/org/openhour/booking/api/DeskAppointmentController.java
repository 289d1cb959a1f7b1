package org.openhour.booking.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** The desk's appointments: looking for them, looking at one, and booking. */
@RestController
@RequestMapping("/api/v1/desk/appointments")
class DeskAppointmentController {

    private final DeskView view;
    private final BookingReader reader;
    private final Booking booking;
    private final PrivateLinks links;
    private final Catalogues catalogues;

    DeskAppointmentController(
            DeskView view, BookingReader reader, Booking booking, PrivateLinks links, Catalogues catalogues) {
        this.view = view;
        this.reader = reader;
        this.booking = booking;
        this.links = links;
        this.catalogues = catalogues;
    }

    @GetMapping
    PageWire<DeskAppointment> list(@AuthenticationPrincipal StaffMember who, ListQuery query) {
        return view.list(query, who);
    }

    @GetMapping("/{id}")
    ResponseEntity<DeskAppointment> show(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        Appointment appointment = view.open(new AppointmentId(id), who);
        return ResponseEntity.ok().eTag(String.valueOf(appointment.revision())).body(view.detailed(appointment));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMIN')")
    ResponseEntity<AppointmentAnswer> book(
            @AuthenticationPrincipal StaffMember who,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key,
            @RequestBody BookingJson json) {
        String account = who.id().toString();
        BookingRequest request = reader.read(json, Actor.staff(account), IdempotencyHeader.read(key, account, json));
        AppointmentState booked = booking.book(request);
        view.noteBooked(booked.id(), who, request.overrideReason());
        return ResponseEntity.created(URI.create("/api/v1/desk/appointments/" + booked.id()))
                .eTag(String.valueOf(booked.revision()))
                .body(new Wire(catalogues.current())
                        .appointment(
                                booked, Optional.of(links.urlOf(booked.id()).toString()))
                        .warning(Hints.on(request)));
    }

    /** How the desk asks for a list; days are local and included. */
    record ListQuery(
            @Nullable String from,
            @Nullable String to,
            @Nullable String clinician,
            @Nullable String location,
            @Nullable String client,
            @Nullable List<String> status,
            @Nullable Integer page,
            @Nullable Integer size) {}
}
