package org.openhour.booking.desk;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.openhour.booking.clients.Audience;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.outbox.NotificationUnavailable;
import org.openhour.booking.outbox.SendingPauses;
import org.openhour.booking.outbox.SendingPauses.Pause;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** Whether texts and email go out; where a provider turns everybody away, somebody who has seen to it starts them again. */
@Controller
@RequestMapping(SendingPages.PATH)
class SendingPages {

    static final String PATH = "/desk/sending";

    private final SendingPauses pauses;
    private final Access access;
    private final Catalogues catalogues;
    private final Trail trail;

    SendingPages(SendingPauses pauses, Access access, Catalogues catalogues, Trail trail) {
        this.pauses = pauses;
        this.access = access;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember who, Model model) {
        access.requireFrontDesk(who);
        return page(who, pauses.all(), model);
    }

    @PostMapping("/{channel}")
    String resume(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable Audience.Channel channel,
            HttpServletResponse response,
            Model model) {
        access.requireFrontDesk(who);
        try {
            pauses.end(channel);
        } catch (NotificationUnavailable away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return page(who, Optional.empty(), model);
        }
        trail.practice(who);
        return "redirect:" + PATH;
    }

    private String page(StaffMember who, Optional<List<Pause>> found, Model model) {
        model.addAttribute("me", who);
        model.addAttribute("away", found.isEmpty());
        model.addAttribute(
                "pauses", found.orElse(List.of()).stream().map(this::view).toList());
        return "desk/sending";
    }

    private PauseView view(Pause pause) {
        return new PauseView(
                pause.channel(),
                PauseView.what(pause.channel()),
                ReasonWords.of(pause.reason()),
                Words.moment(catalogues.current().practice().wallClock().localOf(pause.since())));
    }
}
