package org.openhour.booking.site;

import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ComplaintNotice;
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

    /** The notice to clients of a clinician's licence, and of where to complain (R-A9). */
    @GetMapping("/notice/{clinician}")
    String notice(@PathVariable String clinician, Locale language, Model model) {
        Catalogue catalogue = catalogues.current();
        ComplaintNotice notice = catalogue
                .findClinician(clinician)
                .map(one -> ComplaintNotice.of(one, catalogue))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Paragraph> paragraphs = notice.paragraphs(language).stream()
                .map(text -> new Paragraph("", text))
                .toList();
        return text("notice", paragraphs, model);
    }

    static String noticeOf(Clinician clinician) {
        return "/notice/" + clinician.slug();
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }

    private String text(String name, PracticeText.Key key, Locale language, Model model) {
        return text(name, Paragraph.of(catalogues.current().practice().text(key, language)), model);
    }

    private static String text(String name, List<Paragraph> paragraphs, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("paragraphs", paragraphs);
        return "site/text";
    }
}
