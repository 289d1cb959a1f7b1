package org.openhour.booking.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Who fits. Wishes are posted and answered at once, so that they stand in no address and no browser keeps them. */
@Controller
class MatchPage {

    static final String PATH = "/match";

    private final MatchPages pages;

    MatchPage(MatchPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String ask(ChoiceForm choice, Locale language, Model model) {
        MatchForm nothing = new MatchForm(choice.service(), null, null, null, null, null, null);
        model.addAttribute("match", pages.form(nothing, language));
        return "site/match";
    }

    @PostMapping(PATH)
    String answer(MatchForm form, Locale language, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("match", pages.found(form, language));
        return "site/match";
    }
}
