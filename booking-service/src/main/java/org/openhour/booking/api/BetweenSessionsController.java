package org.openhour.booking.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.feedback.Agreements;
import org.openhour.booking.feedback.BetweenSessions;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/**
 * What a client is sent between sessions, and what they say about those: for their own clinician and administrators. The
 * front desk can end all of it, and read nothing.
 */
@RestController
@RequestMapping("/api/v1/desk/clients/{id}")
class BetweenSessionsController {

    private static final String CONFIDANTS = "hasAnyRole('CLINICIAN', 'ADMIN')";

    private final BetweenSessionsView view;
    private final BetweenSessionsReader reader;
    private final Agreements agreements;
    private final Trail trail;

    BetweenSessionsController(
            BetweenSessionsView view, BetweenSessionsReader reader, Agreements agreements, Trail trail) {
        this.view = view;
        this.reader = reader;
        this.agreements = agreements;
        this.trail = trail;
    }

    @GetMapping("/between-sessions")
    @PreAuthorize(CONFIDANTS)
    ResponseEntity<BetweenSessionsWire> show(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        ClientId client = view.requireOwn(id, who);
        trail.feedback(who, AuditAction.VIEWED, id);
        return tagged(agreements.of(client));
    }

    /** Takes the place of what was agreed on before; {@code If-Match} may say which revision it was decided on. */
    @PutMapping("/between-sessions")
    @PreAuthorize(CONFIDANTS)
    ResponseEntity<BetweenSessionsWire> change(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> body) {
        ClientId client = view.requireOwn(id, who);
        BetweenSessions changed = agreements.change(
                client, reader.read(body), view.today(), IfMatch.read(ifMatch).revision(), who.id());
        trail.feedback(who, AuditAction.CHANGED, id);
        return tagged(changed);
    }

    /** For anybody at the desk to whom a client says that they want no more of it. */
    @DeleteMapping("/between-sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        ClientId client = view.requireVisible(id, who);
        agreements.stop(client, view.today(), who.id());
        trail.feedback(who, AuditAction.DELETED, id);
    }

    @GetMapping("/pulses")
    @PreAuthorize(CONFIDANTS)
    List<PulseWire> pulses(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        ClientId client = view.requireOwn(id, who);
        trail.feedback(who, AuditAction.VIEWED, id);
        return view.pulses(client, who);
    }

    private ResponseEntity<BetweenSessionsWire> tagged(BetweenSessions between) {
        return ResponseEntity.ok().eTag(String.valueOf(between.revision())).body(view.wire(between));
    }
}
