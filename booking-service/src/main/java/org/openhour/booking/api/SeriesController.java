package org.openhour.booking.api;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.SeriesId;
import org.openhour.booking.appointments.SeriesOutcome;
import org.openhour.booking.appointments.StandingSeries;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** Standing reservations: a client's same hour every so many weeks. A clinician sees their own alone. */
@RestController
@RequestMapping("/api/v1/desk/series")
class SeriesController {

    private final SeriesReader reader;
    private final StandingSeries series;
    private final SeriesView view;
    private final Catalogues catalogues;
    private final Clock clock;

    SeriesController(SeriesReader reader, StandingSeries series, SeriesView view, Catalogues catalogues, Clock clock) {
        this.reader = reader;
        this.series = series;
        this.view = view;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMIN')")
    ResponseEntity<SeriesAnswer> start(
            @AuthenticationPrincipal StaffMember who,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key,
            @RequestBody SeriesJson json) {
        SeriesOutcome started =
                series.start(reader.read(json, actor(who), IdempotencyHeader.read(key, "series of " + who.id(), json)));
        return ResponseEntity.created(
                        URI.create("/api/v1/desk/series/" + started.series().id()))
                .body(view.done(started, who, AuditAction.CREATED));
    }

    @GetMapping
    List<SeriesAnswer> list(
            @AuthenticationPrincipal StaffMember who,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String clinician) {
        Named named = new Named(catalogues.current());
        var wantedClinician = named.anyClinician(clinician);
        var wantedClient =
                named.optional("client", client, "client-unknown", "There is no such client.", SeriesReader::clientOf);
        named.requireNoProblems();
        return view.list(wantedClient, who.seesEverybody() ? wantedClinician : who.clinician(), who);
    }

    @GetMapping("/{id}")
    SeriesAnswer show(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        return view.open(new SeriesId(id), who);
    }

    /** No session from a date on; as the practice's wish, or the client's with {@code requestedBy}. */
    @PostMapping("/{id}/end")
    SeriesAnswer end(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id, @RequestBody EndJson json) {
        ReasonJson reason =
                new ReasonJson(json.reason(), json.tellClient(), json.requestedBy(), json.receivedAt(), null);
        LocalDate from = date("from", json.from());
        view.requireVisible(new SeriesId(id), who);
        SeriesOutcome ended =
                series.end(new SeriesId(id), from, reason.cancellation(clock.instant()), reason.because(actor(who)));
        return view.done(ended, who, AuditAction.CANCELLED);
    }

    /** Decides about a date that could not be placed: another start, or none. */
    @PostMapping("/{id}/dates/{date}")
    SeriesAnswer settle(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @PathVariable String date,
            @RequestBody SettleJson json) {
        LocalDate day = date("date", date);
        Named named = new Named(catalogues.current());
        Optional<LocalDateTime> start = Boolean.TRUE.equals(json.skip()) ? Optional.empty() : named.start(json.start());
        named.requireNoProblems();
        view.requireVisible(new SeriesId(id), who);
        SeriesOutcome settled = series.settle(
                new SeriesId(id), day, start, ReasonJson.because(actor(who), json.reason(), json.tellClient()));
        return view.done(settled, who, AuditAction.CHANGED);
    }

    private LocalDate date(String field, @Nullable String text) {
        Named named = new Named(catalogues.current());
        Optional<LocalDate> date = named.date(field, text);
        named.requireNoProblems();
        return date.orElseThrow();
    }

    private static Actor actor(StaffMember who) {
        return Actor.staff(who.id().toString());
    }

    /** From when on a series is to end, and in whose interest. */
    record EndJson(
            @Nullable String from,
            @Nullable Boolean tellClient,
            @Nullable String reason,
            @Nullable String requestedBy,
            @Nullable String receivedAt) {}

    /** What becomes of a date that could not be placed. */
    record SettleJson(
            @Nullable String start,
            @Nullable Boolean skip,
            @Nullable Boolean tellClient,
            @Nullable String reason) {}
}
