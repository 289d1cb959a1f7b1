package org.openhour.booking.site;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.feedback.Note;
import org.openhour.booking.feedback.Notes;

/** What helped in a session and what did not. Opening it changes nothing (R-B9). */
@Controller
@RequestMapping("/feedback/{token}")
class PulsePage {

    private final Notes notes;
    private final NoteDays days;

    PulsePage(Notes notes, NoteDays days) {
        this.notes = notes;
        this.days = days;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String said,
            Locale language,
            Model model) {
        Note note = notes.open(Note.Kind.PULSE, token);
        boolean thanked = said != null && note.answeredAt().isPresent();
        model.addAttribute("pulse", view(token, note, thanked, PulseForm.EMPTY, List.of(), language));
        return "site/pulse";
    }

    @PostMapping
    String answer(
            @PathVariable String token, PulseForm form, Locale language, Model model, HttpServletResponse response) {
        Note note = notes.open(Note.Kind.PULSE, token);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("pulse", view(token, note, false, form, problems, language));
            return "site/pulse";
        }
        notes.answer(token, form.answer());
        return "redirect:" + path(token) + "?said=thanks";
    }

    private PulseView view(
            String token, Note note, boolean said, PulseForm form, List<Problem> problems, Locale language) {
        boolean answered = note.answeredAt().isPresent();
        return new PulseView(path(token), days.lastOf(note, language), said, answered, form, problems);
    }

    private static String path(String token) {
        return "/feedback/" + token;
    }
}
