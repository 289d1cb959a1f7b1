package org.openhour.booking.api;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Amendment;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.LateFee;
import org.openhour.booking.appointments.Scope;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** What the desk does with an appointment; each act may say in {@code If-Match} which revision it was decided on. */
@RestController
@RequestMapping("/api/v1/desk/appointments/{id}")
class DeskChangeController {

    private final DeskView view;
    private final Appointments appointments;
    private final SeriesChanges series;
    private final Catalogues catalogues;
    private final Clock clock;

    DeskChangeController(
            DeskView view, Appointments appointments, SeriesChanges series, Catalogues catalogues, Clock clock) {
        this.view = view;
        this.appointments = appointments;
        this.series = series;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** The note, and what somebody who comes says about where they will be (R-A5). */
    @PatchMapping
    ResponseEntity<AppointmentAnswer> amend(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> json) {
        Appointment seen = view.requireVisible(new AppointmentId(id), who);
        Amendment amendment = AmendmentPatch.read(json, seen, new Named(catalogues.current()));
        return change(
                who,
                id,
                AuditAction.CHANGED,
                appointment ->
                        appointments.amend(appointment, amendment, IfMatch.read(ifMatch), Because.of(actor(who))));
    }

    /** With a {@code scope} of {@code later} or {@code all}, what is to come of its series moves along. */
    @PostMapping("/reschedule")
    ResponseEntity<ChangedAppointment> reschedule(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MoveJson json) {
        Optional<Scope> scope = SeriesTerms.scope(json.scope());
        if (scope.isPresent()) {
            return series.move(who, id, scope.get(), json, IfMatch.read(ifMatch));
        }
        Because because = ReasonJson.because(actor(who), json.reason(), json.tellClient());
        return alone(change(
                who,
                id,
                AuditAction.MOVED,
                appointment -> appointments.move(
                        appointment, json.read(catalogues.current(), who), IfMatch.read(ifMatch), because)));
    }

    /** With a {@code scope} of {@code later} or {@code all}, its series ends. */
    @PostMapping("/cancel")
    ResponseEntity<ChangedAppointment> cancel(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        ReasonJson given = ReasonJson.orEmpty(json);
        Cancellation by = given.cancellation(clock.instant());
        Optional<Scope> scope = SeriesTerms.scope(given.scope());
        if (scope.isPresent()) {
            return series.cancel(who, id, scope.get(), by, given, IfMatch.read(ifMatch));
        }
        return alone(change(
                who,
                id,
                AuditAction.CANCELLED,
                appointment -> appointments.cancel(appointment, by, IfMatch.read(ifMatch), given.because(actor(who)))));
    }

    @PostMapping("/arrive")
    ResponseEntity<AppointmentAnswer> arrive(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        return attend(who, id, ifMatch, json, appointments::arrive);
    }

    @PostMapping("/start")
    ResponseEntity<AppointmentAnswer> start(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        Because because = ReasonJson.orEmpty(json).because(actor(who));
        return change(
                who,
                id,
                appointment -> appointments.start(appointment, IfMatch.read(ifMatch), because),
                appointment -> view.noteStarted(appointment, who, because.reason()));
    }

    @PostMapping("/complete")
    ResponseEntity<AppointmentAnswer> complete(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        return attend(who, id, ifMatch, json, appointments::complete);
    }

    @PostMapping("/no-show")
    ResponseEntity<AppointmentAnswer> noShow(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        return attend(who, id, ifMatch, json, appointments::noShow);
    }

    @PostMapping("/undo")
    ResponseEntity<AppointmentAnswer> undo(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        return attend(who, id, ifMatch, json, appointments::undo);
    }

    /** What was proposed for a late cancellation or a no-show is charged, or waived with a reason (R-A14). */
    @PostMapping("/late-fee")
    ResponseEntity<AppointmentAnswer> decideFee(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody FeeJson json) {
        LateFee decision = json.read();
        return change(
                who,
                id,
                AuditAction.CHANGED,
                appointment -> appointments.decideFee(
                        appointment,
                        decision,
                        IfMatch.read(ifMatch),
                        ReasonJson.because(actor(who), json.reason(), false)));
    }

    private ResponseEntity<AppointmentAnswer> attend(
            StaffMember who, UUID id, @Nullable String ifMatch, @Nullable ReasonJson json, Attendance act) {
        Because because = ReasonJson.orEmpty(json).because(actor(who));
        return change(
                who, id, AuditAction.CHANGED, appointment -> act.apply(appointment, IfMatch.read(ifMatch), because));
    }

    private ResponseEntity<AppointmentAnswer> change(StaffMember who, UUID id, AuditAction action, Act act) {
        return change(who, id, act, appointment -> view.note(appointment, who, action));
    }

    private ResponseEntity<AppointmentAnswer> change(StaffMember who, UUID id, Act act, Consumer<AppointmentId> audit) {
        AppointmentId appointment = new AppointmentId(id);
        view.requireVisible(appointment, who);
        AppointmentState state = act.apply(appointment);
        audit.accept(appointment);
        return ResponseEntity.ok()
                .eTag(String.valueOf(state.revision()))
                .body(new Wire(catalogues.current()).appointment(state, Optional.empty()));
    }

    private static ResponseEntity<ChangedAppointment> alone(ResponseEntity<AppointmentAnswer> changed) {
        return ResponseEntity.status(changed.getStatusCode())
                .headers(changed.getHeaders())
                .body(new ChangedAppointment(Objects.requireNonNull(changed.getBody()), null));
    }

    private static Actor actor(StaffMember who) {
        return Actor.staff(who.id().toString());
    }

    private interface Act {
        AppointmentState apply(AppointmentId id);
    }

    private interface Attendance {
        AppointmentState apply(AppointmentId id, Expected expected, Because because);
    }
}
