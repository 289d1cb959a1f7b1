package org.openhour.booking.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** The desk's clients: a clinician finds those alone who have an appointment with them. */
@RestController
@RequestMapping("/api/v1/desk/clients")
class DeskClientController {

    private final Clients clients;
    private final Appointments appointments;
    private final DeskClientView view;
    private final Trail trail;

    DeskClientController(Clients clients, Appointments appointments, DeskClientView view, Trail trail) {
        this.clients = clients;
        this.appointments = appointments;
        this.view = view;
        this.trail = trail;
    }

    @GetMapping
    List<DeskClient> search(@AuthenticationPrincipal StaffMember who, @RequestParam(defaultValue = "") String query) {
        List<Client> found = who.seesEverybody()
                ? clients.search(query)
                : clients.search(
                        query, who.clinician().map(appointments::clientsOf).orElse(Set.of()));
        trail.search(
                who,
                RecordKind.CLIENT,
                found.stream().map(client -> client.id().value()).toList());
        return found.stream().map(DeskWire::client).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<DeskClientRecord> show(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        Client client = view.requireVisible(new ClientId(id), who);
        trail.client(who, AuditAction.VIEWED, id);
        return ResponseEntity.ok().eTag(String.valueOf(client.revision())).body(view.record(client));
    }
}
