package org.openhour.booking.desk;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.practice.Modality;
import org.openhour.booking.staff.StaffMember;

/** The calendar by day and by week. */
@Controller
class CalendarController {

    private final Calendars calendars;
    private final DeskPages pages;

    CalendarController(Calendars calendars, DeskPages pages) {
        this.calendars = calendars;
        this.pages = pages;
    }

    @GetMapping("/desk")
    String day(
            @AuthenticationPrincipal StaffMember who,
            @RequestParam Optional<LocalDate> day,
            @RequestParam Optional<Modality> how,
            HttpServletRequest request,
            Model model) {
        Shown shown = Shown.day(day.orElseGet(calendars::today)).by(how);
        return pages.calendar(who, shown, request, model);
    }

    @GetMapping("/desk/week")
    String week(
            @AuthenticationPrincipal StaffMember who,
            @RequestParam Optional<LocalDate> day,
            @RequestParam @Nullable String clinician,
            @RequestParam Optional<Modality> how,
            HttpServletRequest request,
            Model model) {
        Shown shown = Shown.day(day.orElseGet(calendars::today))
                .by(how)
                .asWeek(Optional.ofNullable(clinician).filter(slug -> !slug.isBlank()));
        return pages.calendar(who, shown, request, model);
    }
}
