package org.openhour.booking.desk;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.openhour.booking.clients.Answered;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.ClientRecord;
import org.openhour.booking.clients.ClientRecords;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** Writes down that somebody who comes has said yes to meeting by video, which a session waits for (R-A1). */
@Controller
class SpokenConsents {

    private final Access access;
    private final ClientRecords records;
    private final Catalogues catalogues;
    private final Trail trail;
    private final Clock clock;

    SpokenConsents(Access access, ClientRecords records, Catalogues catalogues, Trail trail, Clock clock) {
        this.access = access;
        this.records = records;
        this.catalogues = catalogues;
        this.trail = trail;
        this.clock = clock;
    }

    @PostMapping("/desk/appointments/{id}/consents/{client}")
    String agree(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id, @PathVariable UUID client) {
        if (!Access.clientsOf(access.appointment(who, id)).contains(client)) {
            throw Access.nothing();
        }
        trail.client(who, AuditAction.CHANGED, client);
        Answered yes = new Answered(
                Map.of(Consent.Kind.TELEHEALTH, true),
                Consent.Method.VERBAL,
                who.id().toString());
        records.change(
                new ClientId(client),
                OptionalInt.empty(),
                catalogues.current().practice().wallClock().today(clock),
                (now, contacts) -> ClientRecord.answered(now, yes));
        return "redirect:/desk/appointments/" + id;
    }
}
