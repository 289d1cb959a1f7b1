package org.openhour.booking.api;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Booked;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.IdempotencyKey;
import org.openhour.booking.appointments.PrivateLinks;

/** Books for the public. */
@RestController
class AppointmentController {

    private final BookingReader reader;
    private final Booking booking;
    private final PrivateLinks links;

    AppointmentController(BookingReader reader, Booking booking, PrivateLinks links) {
        this.reader = reader;
        this.booking = booking;
        this.links = links;
    }

    @PostMapping("/api/v1/appointments")
    ResponseEntity<AppointmentAnswer> book(
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key,
            @RequestBody BookingJson json) {
        Optional<IdempotencyKey> idempotency = IdempotencyHeader.read(key, "public", json);
        Booked booked = booking.bookAsRead(() -> reader.read(json, Actor.CLIENT, idempotency));
        AppointmentId id = booked.state().id();
        return ResponseEntity.created(URI.create("/api/v1/manage/" + links.tokenOf(id)))
                .body(new Wire(booked.catalogue())
                        .appointment(booked.state(), Optional.of(links.urlOf(id).toString()))
                        .warning(Hints.on(booked.request())));
    }
}
