package org.openhour.booking.api;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.ClientRecords;
import org.openhour.booking.clients.Maturity;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffMember;

/** What the desk writes down of clients; a change may say in {@code If-Match} which revision it was decided on. */
@RestController
@RequestMapping("/api/v1/desk/clients")
class DeskClientChangeController {

    record DeterminationJson(@Nullable String decision) {

        Maturity.Decision read() {
            return switch (decision == null ? "" : decision) {
                case "MATURE" -> Maturity.Decision.MATURE;
                case "NOT_MATURE" -> Maturity.Decision.NOT_MATURE;
                default -> throw InvalidRequest.of("decision", "decision-unknown", "It is MATURE or NOT_MATURE.");
            };
        }
    }

    private final DeskClientView view;
    private final DeskClientReader reader;
    private final ClientRecords records;
    private final Trail trail;

    DeskClientChangeController(DeskClientView view, DeskClientReader reader, ClientRecords records, Trail trail) {
        this.view = view;
        this.reader = reader;
        this.records = records;
        this.trail = trail;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMIN')")
    ResponseEntity<DeskClientRecord> make(@AuthenticationPrincipal StaffMember who, @RequestBody DeskClientJson json) {
        ClientRecords.Made made = records.make(
                reader.read(json, view.today(), who.id().toString()),
                view.today(),
                Boolean.TRUE.equals(json.unlessSimilar()));
        Client client = made.client();
        trail.client(who, AuditAction.CREATED, client.id().value());
        return ResponseEntity.created(URI.create("/api/v1/desk/clients/" + client.id()))
                .eTag(String.valueOf(client.revision()))
                .body(view.record(client, Optional.of(made.similar())));
    }

    @PatchMapping("/{id}")
    ResponseEntity<DeskClientRecord> change(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DeskClientJson json) {
        ClientId client = view.requireVisible(new ClientId(id), who).id();
        return changed(
                who,
                records.change(
                        client,
                        IfMatch.read(ifMatch).revision(),
                        view.today(),
                        (now, contacts) -> reader.change(
                                json, now, contacts, view.today(), who.id().toString())));
    }

    /** For the client's own clinician, or an administrator who writes down what the clinician found. */
    @PostMapping("/{id}/determination")
    ResponseEntity<DeskClientRecord> determine(
            @AuthenticationPrincipal StaffMember who, @PathVariable UUID id, @RequestBody DeterminationJson json) {
        ClientId client = view.requireVisible(new ClientId(id), who).id();
        if (!who.is(Role.ADMIN) && !(who.is(Role.CLINICIAN) && view.isOwn(client, who))) {
            throw new AccessDeniedException("The clinician decides");
        }
        return changed(who, records.determine(client, json.read(), who.id().toString()));
    }

    private ResponseEntity<DeskClientRecord> changed(StaffMember who, Client client) {
        trail.client(who, AuditAction.CHANGED, client.id().value());
        return ResponseEntity.ok().eTag(String.valueOf(client.revision())).body(view.record(client));
    }
}
