package org.openhour.booking.site;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class PracticePage {

    private final PracticePages pages;

    PracticePage(PracticePages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    String show(Locale language, Model model) {
        model.addAttribute("practice", pages.view(language));
        return "site/practice";
    }
}
