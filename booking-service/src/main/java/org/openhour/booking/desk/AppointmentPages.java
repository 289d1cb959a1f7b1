package org.openhour.booking.desk;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** Shows one appointment, and asks before it is moved or cancelled. */
@Controller
@RequestMapping("/desk/appointments/{id}")
class AppointmentPages {

    private final Access access;
    private final AppointmentViews views;
    private final Moves moves;
    private final DeskPages pages;
    private final Trail trail;

    AppointmentPages(Access access, AppointmentViews views, Moves moves, DeskPages pages, Trail trail) {
        this.access = access;
        this.views = views;
        this.moves = moves;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal StaffMember who, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Appointment appointment = read(who, id, model);
        return pages.panel("appointment", appointment.span().firstDay(), who, request, model);
    }

    @GetMapping("/move")
    String askToMove(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @ModelAttribute MoveForm form,
            HttpServletRequest request,
            Model model) {
        Appointment appointment = read(who, id, model);
        model.addAttribute("move", moves.ask(appointment, form, who, Optional.empty()));
        return pages.panel("move", appointment.span().firstDay(), who, request, model);
    }

    @GetMapping("/cancel")
    String askToCancel(
            @AuthenticationPrincipal StaffMember who, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Appointment appointment = read(who, id, model);
        return pages.panel("cancel", appointment.span().firstDay(), who, request, model);
    }

    private Appointment read(StaffMember who, UUID id, Model model) {
        Appointment appointment = access.appointment(who, id);
        trail.appointment(who, AuditAction.VIEWED, id, Access.clientsOf(appointment));
        model.addAttribute("appointment", views.of(appointment));
        return appointment;
    }
}
