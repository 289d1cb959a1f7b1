package org.openhour.booking.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another time, or the other way to meet, for a client's own appointment. */
@Controller
@RequestMapping(ManagePage.PATH)
class MovePage {

    static final String TIMES = "/times";
    static final String MOVE = "/move";

    private final OwnAppointment own;
    private final ManagePages pages;
    private final OpenTimes times;

    MovePage(OwnAppointment own, ManagePages pages, OpenTimes times) {
        this.own = own;
        this.pages = pages;
        this.times = times;
    }

    @GetMapping(TIMES)
    String times(
            @PathVariable String token,
            MoveForm form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Locale language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String base = ManagePage.pathOf(token);
        AppointmentView appointment = pages.view(token, language);
        String move = base + MOVE + "?revision=" + appointment.revision();
        model.addAttribute("appointment", appointment);
        model.addAttribute("picker", times.picker(own.choice(token, form), day, base + TIMES, move, language));
        return PartOfPage.of("site/move", "site/picker :: picker", request, response);
    }

    @PostMapping(MOVE)
    String move(@PathVariable String token, MoveForm form) {
        Optional<LocalDateTime> start = form.time();
        if (start.isEmpty()) {
            return "redirect:" + ManagePage.pathOf(token) + TIMES;
        }
        own.move(token, form, start.get());
        return ManagePage.saying("moved", token);
    }

    @GetMapping("/how")
    String askHow(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String missing,
            Locale language,
            Model model) {
        model.addAttribute("appointment", pages.view(token, language));
        model.addAttribute("missing", missing != null);
        return "site/switch";
    }

    @PostMapping("/how")
    String switchWay(@PathVariable String token, MoveForm form) {
        if (own.wantsCalifornia(token, form)) {
            return "redirect:" + ManagePage.pathOf(token) + "/how?missing=yes";
        }
        own.switchWay(token, form);
        return ManagePage.saying("switched", token);
    }
}
