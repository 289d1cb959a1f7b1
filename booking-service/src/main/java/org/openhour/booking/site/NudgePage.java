package org.openhour.booking.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.openhour.booking.clients.Clients;
import org.openhour.booking.feedback.Note;
import org.openhour.booking.feedback.Notes;

/** A note that a client asked for. Opening it changes nothing (R-B9); that it is done is a form that is sent. */
@Controller
@RequestMapping("/note/{token}")
class NudgePage {

    private final Notes notes;
    private final Clients clients;

    NudgePage(Notes notes, Clients clients) {
        this.notes = notes;
        this.clients = clients;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        Note note = notes.open(Note.Kind.NUDGE, token);
        model.addAttribute(
                "nudge",
                new NudgeView(
                        "/note/" + token,
                        note.text().orElse(""),
                        clients.get(note.client()).language().getLanguage(),
                        note.doneAt().isPresent()));
        return "site/nudge";
    }

    @PostMapping
    String done(@PathVariable String token) {
        notes.done(token);
        return "redirect:/note/" + token;
    }
}
