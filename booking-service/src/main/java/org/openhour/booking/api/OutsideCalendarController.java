package org.openhour.booking.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.outside.Failure;
import org.openhour.booking.outside.OutsideCalendar;
import org.openhour.booking.outside.OutsideCalendars;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** The calendar that a clinician keeps elsewhere, for them and for administrators; its address is never given out. */
@RestController
@RequestMapping("/api/v1/desk/clinicians/{id}/outside-calendar")
class OutsideCalendarController {

    record AddressJson(@Nullable String address) {

        /** Not the address: whoever knows it can read the calendar. */
        @Override
        public String toString() {
            return "an address";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CalendarWire(
            String host,
            @Nullable OffsetDateTime lastSucceededAt,
            @Nullable OffsetDateTime staleSince,
            @Nullable Failure failure,
            @Nullable LocalDate busyUntil,
            int skippedEntries) {}

    private final OutsideCalendars calendars;
    private final Catalogues catalogues;
    private final Trail trail;

    OutsideCalendarController(OutsideCalendars calendars, Catalogues catalogues, Trail trail) {
        this.calendars = calendars;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    CalendarWire show(@AuthenticationPrincipal StaffMember who, @PathVariable String id) {
        return calendars.find(owner(who, id)).map(this::wire).orElseThrow(OutsideCalendarController::notFound);
    }

    @PutMapping
    CalendarWire follow(
            @AuthenticationPrincipal StaffMember who, @PathVariable String id, @RequestBody AddressJson json) {
        ClinicianId clinician = owner(who, id);
        if (json.address() == null || json.address().isBlank()) {
            throw InvalidRequest.of("address", "required", "This is needed.");
        }
        OutsideCalendar calendar = calendars.follow(clinician, json.address());
        note(who, AuditAction.CHANGED, clinician);
        return wire(calendar);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@AuthenticationPrincipal StaffMember who, @PathVariable String id) {
        ClinicianId clinician = owner(who, id);
        if (calendars.forget(clinician)) {
            note(who, AuditAction.DELETED, clinician);
        }
    }

    @PostMapping("/refresh")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void refresh(@AuthenticationPrincipal StaffMember who, @PathVariable String id) {
        if (!calendars.refresh(owner(who, id))) {
            throw notFound();
        }
    }

    private ClinicianId owner(StaffMember who, String id) {
        return Found.own(catalogues.current(), id, who).id();
    }

    private void note(StaffMember who, AuditAction action, ClinicianId clinician) {
        trail.note(who, action, RecordKind.CALENDAR, clinician.value());
    }

    private CalendarWire wire(OutsideCalendar calendar) {
        return new CalendarWire(
                calendar.host(),
                calendar.lastSucceeded().map(this::local).orElse(null),
                calendar.staleSince().map(this::local).orElse(null),
                calendar.failure().orElse(null),
                calendar.busyUntil().orElse(null),
                calendar.skipped());
    }

    private OffsetDateTime local(Instant moment) {
        return catalogues.current().practice().wallClock().at(moment);
    }

    private static InvalidRequest notFound() {
        return InvalidRequest.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here.");
    }
}
