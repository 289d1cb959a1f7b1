package org.openhour.booking.api;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Hold;
import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.appointments.Holds;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** Keeps a time while somebody decides. */
@RestController
class HoldController {

    record HoldRequest(
            @Nullable String service,
            @Nullable String modality,
            @Nullable String start,
            @Nullable String clinician,
            @Nullable String location) {}

    record HoldAnswer(
            String id,
            String token,
            String clinician,
            @Nullable String location,
            OffsetDateTime start,
            OffsetDateTime end,
            OffsetDateTime expiresAt) {}

    private final Holds holds;
    private final Catalogues catalogues;

    HoldController(Holds holds, Catalogues catalogues) {
        this.holds = holds;
        this.catalogues = catalogues;
    }

    @PostMapping("/api/v1/holds")
    @ResponseStatus(HttpStatus.CREATED)
    HoldAnswer hold(@RequestBody HoldRequest request) {
        Catalogue catalogue = catalogues.current();
        Named named = new Named(catalogue);
        Optional<ServiceId> service = named.service(request.service());
        Optional<Modality> modality = named.modality(request.modality());
        Optional<LocalDateTime> start = named.start(request.start());
        Optional<ClinicianId> clinician = named.clinician(request.clinician());
        Optional<LocationId> location = named.location(request.location());
        named.requireNoProblems();
        WantedSession wanted = new WantedSession(
                service.orElseThrow(), modality.orElseThrow(), start.orElseThrow(), clinician, location);
        return toWire(holds.place(wanted, Channel.ONLINE), new Wire(catalogue));
    }

    @DeleteMapping("/api/v1/holds/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String token) {
        holds.release(new HoldToken(token));
    }

    private static HoldAnswer toWire(Holds.Placed placed, Wire wire) {
        Hold hold = placed.hold();
        return new HoldAnswer(
                hold.id().toString(),
                placed.token().value(),
                wire.clinician(hold.clinician()),
                hold.location().map(wire::location).orElse(null),
                wire.clock().at(hold.span().start()),
                wire.clock().at(hold.span().end()),
                wire.clock().at(hold.expiresAt()));
    }
}
