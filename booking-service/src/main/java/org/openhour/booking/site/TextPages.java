package org.openhour.booking.site;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.PracticeText;

/** Texts that the practice may edit. */
@Controller
class TextPages {

    private final Catalogues catalogues;

    TextPages(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GetMapping("/privacy")
    String privacy(Locale language, Model model) {
        return text("privacy", PracticeText.Key.PRIVACY, language, model);
    }

    @GetMapping("/meeting-by-video")
    String meetingByVideo(Locale language, Model model) {
        return text("meeting", PracticeText.Key.TELEHEALTH_CONSENT, language, model);
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }

    private String text(String name, PracticeText.Key key, Locale language, Model model) {
        List<Paragraph> paragraphs =
                Paragraph.of(catalogues.current().practice().text(key, language));
        model.addAttribute("name", name);
        model.addAttribute("paragraphs", paragraphs);
        return "site/text";
    }
}
