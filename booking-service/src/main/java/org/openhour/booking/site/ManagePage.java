package org.openhour.booking.site;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A client's own appointment. Opening a page of it changes nothing (R-B9); every change is a form that is sent. */
@Controller
@RequestMapping(ManagePage.PATH)
class ManagePage {

    static final String PATH = "/manage/{token}";

    private static final Set<String> SAYINGS = Set.of("confirmed", "moved", "switched", "answered", "changed");
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final ManagePages pages;
    private final OwnAppointment own;

    ManagePage(ManagePages pages, OwnAppointment own) {
        this.pages = pages;
        this.own = own;
    }

    static String pathOf(String token) {
        return "/manage/" + token;
    }

    static String saying(String what, String token) {
        return "redirect:" + pathOf(token) + "?said=" + what;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String said,
            @RequestParam(required = false) @Nullable String missing,
            Locale language,
            Model model) {
        model.addAttribute("appointment", pages.view(token, language));
        model.addAttribute("missing", missing != null);
        model.addAttribute("said", said != null && SAYINGS.contains(said) ? said : null);
        return "site/manage";
    }

    @GetMapping("/appointment.ics")
    ResponseEntity<String> calendar(@PathVariable String token, Locale language) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("appointment.ics")
                                .build()
                                .toString())
                .body(pages.calendarFile(token, language));
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable String token, @RequestParam(required = false) @Nullable Integer revision) {
        own.confirm(token, MoveForm.seen(revision));
        return saying("confirmed", token);
    }

    @GetMapping("/cancel")
    String askToCancel(@PathVariable String token, Locale language, Model model) {
        model.addAttribute("appointment", pages.view(token, language));
        return "site/cancel";
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable String token, @RequestParam(required = false) @Nullable Integer revision) {
        own.cancel(token, MoveForm.seen(revision));
        return "redirect:" + pathOf(token);
    }

    /** Where the client will be (R-A5). */
    @PostMapping("/california")
    String answerCalifornia(@PathVariable String token, MoveForm form) {
        if (form.inCalifornia().isEmpty()) {
            return "redirect:" + pathOf(token) + "?missing=yes";
        }
        own.answerCalifornia(token, form.inCalifornia().get(), form.seen());
        return saying("answered", token);
    }
}
