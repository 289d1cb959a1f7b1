package org.openhour.booking.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.ClientResponse;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** What clients answered about an appointment, in their own words, and that somebody has seen to it. */
@RestController
@RequestMapping("/api/v1/desk/appointments/{id}/answers")
class DeskAnswerController {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerWire(
            UUID id,
            ClientResponse.Source source,
            ClientResponse.Kind kind,
            @Nullable String detail,
            @Nullable String text,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime handledAt) {}

    private final DeskView view;
    private final ClientResponses responses;
    private final Catalogues catalogues;

    DeskAnswerController(DeskView view, ClientResponses responses, Catalogues catalogues) {
        this.view = view;
        this.responses = responses;
        this.catalogues = catalogues;
    }

    /** The latest first; to read them is to read the client's record (R-B5). */
    @GetMapping
    List<AnswerWire> list(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        Appointment appointment = view.open(new AppointmentId(id), who);
        WallClock wall = catalogues.current().practice().wallClock();
        return responses.of(appointment.id()).stream()
                .map(response -> wire(response, wall))
                .toList();
    }

    @PostMapping("/{answer}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void done(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id, @PathVariable UUID answer) {
        Appointment appointment = view.requireVisible(new AppointmentId(id), who);
        if (!responses.handle(appointment.id(), answer)) {
            throw InvalidRequest.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here.");
        }
        view.note(appointment.id(), who, AuditAction.CHANGED);
    }

    private static AnswerWire wire(ClientResponse response, WallClock wall) {
        return new AnswerWire(
                response.id(),
                response.source(),
                response.kind(),
                response.detail().orElse(null),
                response.text().orElse(null),
                wall.at(response.receivedAt()),
                response.handledAt().map(moment -> wall.at(moment)).orElse(null));
    }
}
