package org.openhour.booking.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.outbox.CalendarFeeds;
import org.openhour.booking.outbox.CalendarFeeds.NewFeed;
import org.openhour.booking.outbox.CalendarFeeds.Shows;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** A clinician's hours as a calendar to subscribe to, for them and for administrators. */
@RestController
@RequestMapping("/api/v1/desk/clinicians/{id}/calendar-feed")
class CalendarFeedController {

    record FeedJson(@Nullable String shows) {}

    record FeedWire(Shows shows, OffsetDateTime madeAt) {}

    private final CalendarFeeds feeds;
    private final Catalogues catalogues;
    private final Trail trail;

    CalendarFeedController(CalendarFeeds feeds, Catalogues catalogues, Trail trail) {
        this.feeds = feeds;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    FeedWire show(@AuthenticationPrincipal StaffMember who, @PathVariable String id) {
        return feeds.find(Found.own(catalogues.current(), id, who))
                .map(feed -> new FeedWire(feed.shows(), local(feed.madeAt())))
                .orElseThrow(() ->
                        InvalidRequest.of(HttpStatus.NOT_FOUND, "not-found", "This clinician has no calendar feed."));
    }

    @PutMapping
    NewFeed make(@AuthenticationPrincipal StaffMember who, @PathVariable String id, @RequestBody FeedJson json) {
        Clinician clinician = Found.own(catalogues.current(), id, who);
        NewFeed made = feeds.make(clinician, shows(json.shows()));
        trail.note(who, AuditAction.CREATED, RecordKind.CALENDAR, clinician.id().value());
        return made;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal StaffMember who, @PathVariable String id) {
        Clinician clinician = Found.own(catalogues.current(), id, who);
        feeds.end(clinician);
        trail.note(who, AuditAction.DELETED, RecordKind.CALENDAR, clinician.id().value());
    }

    private static Shows shows(@Nullable String name) {
        return Arrays.stream(Shows.values())
                .filter(shows -> name == null || shows.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidRequest.of("shows", "shows-unknown", "BUSY or INITIALS."));
    }

    private OffsetDateTime local(Instant moment) {
        return catalogues.current().practice().wallClock().at(moment);
    }
}
