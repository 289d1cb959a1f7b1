package org.openhour.booking.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.clients.Client;
import org.openhour.booking.feedback.FeedbackRefused;
import org.openhour.booking.staff.StaffMember;

/** Switches on and off what a client is sent between sessions, each by a small form of its own. */
@Controller
@RequestMapping("/desk/clients/{id}/between")
class BetweenPages {

    private final BetweenAccess access;
    private final BetweenDesk desk;
    private final BetweenViews views;
    private final ClientViews clients;

    BetweenPages(BetweenAccess access, BetweenDesk desk, BetweenViews views, ClientViews clients) {
        this.access = access;
        this.desk = desk;
        this.views = views;
        this.clients = clients;
    }

    @PostMapping("/pulse")
    String pulse(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam boolean on,
            @RequestParam(defaultValue = "false") boolean agreed,
            Model model,
            HttpServletResponse response) {
        Client client = access.client(who, id);
        try {
            desk.askForPulse(client, on, agreed, revision, who);
        } catch (FeedbackRefused refusal) {
            return again(client, refusal, NudgeForm.EMPTY, who, model, response);
        }
        return back(id);
    }

    @PostMapping("/nudges")
    String add(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestParam int revision,
            @ModelAttribute NudgeForm form,
            Model model,
            HttpServletResponse response) {
        Client client = access.client(who, id);
        var problem = desk.problemWith(form, client);
        if (problem.isPresent()) {
            return again(client, problem.get(), HttpStatus.UNPROCESSABLE_CONTENT, form, who, model, response);
        }
        try {
            desk.add(client, form.wording(), revision, who);
        } catch (FeedbackRefused refusal) {
            return again(client, refusal, form, who, model, response);
        }
        return back(id);
    }

    @PostMapping("/nudges/{at}/end")
    String end(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @PathVariable int at,
            @RequestParam int revision,
            Model model,
            HttpServletResponse response) {
        Client client = access.client(who, id);
        try {
            desk.end(client, at, revision, who);
        } catch (FeedbackRefused refusal) {
            return again(client, refusal, NudgeForm.EMPTY, who, model, response);
        }
        return back(id);
    }

    /** For the front desk too. */
    @PostMapping("/stop")
    String stop(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        desk.stop(id, who);
        return back(id);
    }

    private String again(
            Client client,
            FeedbackRefused refusal,
            NudgeForm typed,
            StaffMember who,
            Model model,
            HttpServletResponse response) {
        HttpStatus status = refusal.reason() == FeedbackRefused.Reason.STALE_REVISION
                ? HttpStatus.PRECONDITION_FAILED
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return again(client, words(refusal), status, typed, who, model, response);
    }

    private static String words(FeedbackRefused refusal) {
        return switch (refusal.reason()) {
            case STALE_REVISION -> "Somebody else changed this a moment ago; it is shown as it stands now.";
            case CLIENT_TOO_YOUNG -> "A child under 12 is not written to, and nobody else is in their place.";
            case AGREEMENT_NEEDED, LINK_NOT_VALID -> "Nothing is sent that the client has not agreed to.";
        };
    }

    private String again(
            Client client,
            String problem,
            HttpStatus status,
            NudgeForm typed,
            StaffMember who,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("me", who);
        model.addAttribute("client", clients.of(client, who));
        model.addAttribute("between", views.of(client, who).with(problem, typed));
        return "desk/client";
    }

    private static String back(UUID id) {
        return "redirect:/desk/clients/" + id + "#between";
    }
}
