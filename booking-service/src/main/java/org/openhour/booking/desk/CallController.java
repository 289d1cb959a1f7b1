package org.openhour.booking.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** Booking while somebody is on the line. Everything is posted, so that no name ever stands in an address. */
@Controller
@RequestMapping("/desk/call")
class CallController {

    private final CallDesk calls;
    private final CallBooking booking;
    private final Appointments appointments;
    private final Access access;
    private final DeskPages pages;
    private final Trail trail;

    CallController(
            CallDesk calls,
            CallBooking booking,
            Appointments appointments,
            Access access,
            DeskPages pages,
            Trail trail) {
        this.calls = calls;
        this.booking = booking;
        this.appointments = appointments;
        this.access = access;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping
    String open(@AuthenticationPrincipal StaffMember who, HttpServletRequest request, Model model) {
        access.requireFrontDesk(who);
        return show(calls.open(), who, request, model);
    }

    @PostMapping
    String goOn(
            @AuthenticationPrincipal StaffMember who,
            @ModelAttribute("form") CallForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        access.requireFrontDesk(who);
        CallView view = calls.advance(form);
        if (!view.kept().purpose().equals(form.held() == null ? "" : form.held())) {
            response.setHeader("HX-Trigger-After-Settle", "calendar-changed");
        }
        if (view.searched()) {
            trail.search(
                    who,
                    RecordKind.CLIENT,
                    view.matches().stream()
                            .map(match -> UUID.fromString(match.id()))
                            .toList());
        }
        return show(view, who, request, model);
    }

    @PostMapping("/book")
    String book(
            @AuthenticationPrincipal StaffMember who,
            @ModelAttribute("form") CallForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        access.requireFrontDesk(who);
        Map<String, String> problems = booking.problems(form);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return show(calls.answer(form, Optional.empty(), problems), who, request, model);
        }
        try {
            AppointmentState booked = booking.book(form, who);
            trail.appointment(
                    who, AuditAction.CREATED, booked.id().value(), Access.clientsOf(appointments.get(booked.id())));
            return "redirect:/desk/appointments/" + booked.id();
        } catch (AppointmentRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String why = RefusalWords.of(refused.reason());
            return show(calls.answer(form, Optional.of(why), Map.of()), who, request, model);
        }
    }

    private String show(CallView view, StaffMember who, HttpServletRequest request, Model model) {
        model.addAttribute("call", view);
        LocalDate day =
                view.kept().pick().map(pick -> pick.start().toLocalDate()).orElseGet(pages::today);
        return pages.panel("call", day, who, request, model);
    }
}
