package org.openhour.booking.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Step 1: how to meet and with whom. */
@Controller
class HowPage {

    private final HowPages pages;

    HowPage(HowPages pages) {
        this.pages = pages;
    }

    @GetMapping("/book")
    String show(
            ChoiceForm choice, Locale language, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("how", pages.view(choice, language));
        return PartOfPage.of("site/how", "site/how :: who", request, response);
    }
}
