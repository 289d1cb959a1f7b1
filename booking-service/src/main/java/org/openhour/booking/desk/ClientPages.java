package org.openhour.booking.desk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** Finds clients and shows one. A search is posted, so that no name stands in an address. */
@Controller
@RequestMapping("/desk/clients")
class ClientPages {

    private final Access access;
    private final Clients clients;
    private final ClientViews views;
    private final BetweenViews between;
    private final Trail trail;

    ClientPages(Access access, Clients clients, ClientViews views, BetweenViews between, Trail trail) {
        this.access = access;
        this.clients = clients;
        this.views = views;
        this.between = between;
        this.trail = trail;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal StaffMember who, Model model) {
        model.addAttribute("me", who);
        model.addAttribute("q", "");
        model.addAttribute("found", List.of());
        return "desk/clients";
    }

    @PostMapping
    String find(@AuthenticationPrincipal StaffMember who, @RequestParam @Nullable String q, Model model) {
        String query = q == null ? "" : q;
        List<Client> found = clients.search(query).stream()
                .filter(client -> access.sees(who, client.id()))
                .toList();
        trail.search(
                who,
                RecordKind.CLIENT,
                found.stream().map(client -> client.id().value()).toList());
        model.addAttribute("me", who);
        model.addAttribute("q", query);
        model.addAttribute("found", found.stream().map(ClientViews::row).toList());
        return "desk/clients";
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id, Model model) {
        Client client = access.client(who, id);
        trail.client(who, AuditAction.VIEWED, id);
        model.addAttribute("me", who);
        BetweenView inConfidence = between.of(client, who);
        if (inConfidence.readable()) {
            trail.feedback(who, AuditAction.VIEWED, id);
        }
        model.addAttribute("client", views.of(client, who));
        model.addAttribute("between", inConfidence);
        return "desk/client";
    }
}
