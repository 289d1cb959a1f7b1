package org.openhour.booking.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.Audited;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** Who looked at a client's records and what they did (R-B5); for administrators, and itself on record. */
@RestController
class AuditController {

    private static final int MOST = 1000;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            Instant at,
            @Nullable String staff,
            AuditAction action,
            RecordKind kind,
            @Nullable String record,
            @Nullable String reason,
            String address) {}

    private final Audit audit;
    private final Trail trail;

    AuditController(Audit audit, Trail trail) {
        this.audit = audit;
        this.trail = trail;
    }

    @GetMapping("/api/v1/desk/audit")
    List<Entry> ofClient(@AuthenticationPrincipal StaffMember who, @RequestParam UUID client) {
        trail.note(who, AuditAction.VIEWED, RecordKind.AUDIT, client);
        return audit.ofClient(client, MOST).stream()
                .map(AuditController::toWire)
                .toList();
    }

    private static Entry toWire(Audited audited) {
        return new Entry(
                audited.at(),
                audited.entry().who().map(Object::toString).orElse(null),
                audited.entry().action(),
                audited.entry().kind(),
                audited.entry().record().map(UUID::toString).orElse(null),
                audited.entry().reason().orElse(null),
                audited.entry().address());
    }
}
