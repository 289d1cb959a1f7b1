package org.openhour.booking.api;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.GroupSessionId;
import org.openhour.booking.appointments.GroupWish;
import org.openhour.booking.appointments.Groups;
import org.openhour.booking.appointments.Groups.Meeting;
import org.openhour.booking.appointments.UnknownAppointment;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** The meetings of groups; seats in them are booked like any other appointment. A clinician sees their own alone. */
@RestController
@RequestMapping("/api/v1/desk/groups")
class DeskGroupController {

    private static final String DESK = "hasAnyRole('FRONT_DESK', 'ADMIN')";

    /** What became of one of several meetings that were to be held. */
    record Scheduled(
            @Nullable GroupAnswer meeting,
            @Nullable OffsetDateTime start,
            @Nullable String conflict) {}

    private final Groups groups;
    private final DeskView view;
    private final Catalogues catalogues;

    DeskGroupController(Groups groups, DeskView view, Catalogues catalogues) {
        this.groups = groups;
        this.view = view;
        this.catalogues = catalogues;
    }

    @GetMapping
    List<GroupAnswer> list(
            @AuthenticationPrincipal StaffMember who,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Named named = new Named(catalogues.current());
        Optional<LocalDate> first = named.date("from", from);
        Optional<LocalDate> last = named.date("to", to);
        named.requireNoProblems();
        return groups
                .startingIn(
                        first.orElseThrow().atStartOfDay(),
                        last.orElseThrow().plusDays(1).atStartOfDay())
                .stream()
                .filter(meeting -> who.sees(meeting.session().clinician()))
                .map(meeting -> GroupAnswer.of(meeting, wire(), null))
                .toList();
    }

    @GetMapping("/{id}")
    GroupAnswer show(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        return detailed(requireVisible(id, who), who);
    }

    /** Each meeting is tried by itself: those that meet something are named, the others are held. */
    @PostMapping
    @PreAuthorize(DESK)
    ResponseEntity<List<Scheduled>> schedule(@AuthenticationPrincipal StaffMember who, @RequestBody GroupJson json) {
        List<Scheduled> outcome = new ArrayList<>();
        for (GroupWish wish : json.read(catalogues.current())) {
            outcome.add(schedule(wish, who));
        }
        return ResponseEntity.created(URI.create("/api/v1/desk/groups")).body(outcome);
    }

    @PostMapping("/{id}/reschedule")
    @PreAuthorize(DESK)
    GroupAnswer move(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id, @RequestBody MoveJson json) {
        groups.move(
                new GroupSessionId(id),
                json.read(catalogues.current()),
                ReasonJson.because(actor(who), json.reason(), json.tellClient()));
        view.noteGroup(new GroupSessionId(id), who, AuditAction.MOVED);
        view.noteAll(groups.members(new GroupSessionId(id)), who, AuditAction.MOVED);
        return detailed(requireVisible(id, who), who);
    }

    @PostMapping("/{id}/cancel")
    @PreAuthorize(DESK)
    ResponseEntity<Void> cancel(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        List<Appointment> members = groups.members(new GroupSessionId(id));
        groups.cancel(new GroupSessionId(id), ReasonJson.orEmpty(json).because(actor(who)));
        view.noteGroup(new GroupSessionId(id), who, AuditAction.CANCELLED);
        view.noteAll(members, who, AuditAction.CANCELLED);
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    private Scheduled schedule(GroupWish wish, StaffMember who) {
        try {
            Meeting held = new Meeting(groups.schedule(wish), 0);
            view.noteGroup(held.session().id(), who, AuditAction.CREATED);
            return new Scheduled(GroupAnswer.of(held, wire(), null), null, null);
        } catch (AppointmentRefused refused) {
            return new Scheduled(null, wire().clock().at(wish.session().start()), RefusalAdvice.code(refused.reason()));
        }
    }

    private GroupAnswer detailed(Meeting meeting, StaffMember who) {
        return GroupAnswer.of(
                meeting, wire(), view.listed(groups.members(meeting.session().id()), who));
    }

    private Meeting requireVisible(UUID id, StaffMember who) {
        Meeting meeting = groups.get(new GroupSessionId(id));
        if (!who.sees(meeting.session().clinician())) {
            throw new UnknownAppointment(meeting.session().id());
        }
        return meeting;
    }

    private Wire wire() {
        return new Wire(catalogues.current());
    }

    private static Actor actor(StaffMember who) {
        return Actor.staff(who.id().toString());
    }
}
