package org.openhour.booking.desk;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.outbox.DeskMessages;
import org.openhour.booking.outbox.MessageRefused;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** Sends a message once more, and puts a client's answer aside once somebody has seen to it. */
@Controller
@RequestMapping("/desk/appointments/{id}")
class CorrespondencePages {

    private final Access access;
    private final DeskMessages messages;
    private final ClientResponses responses;
    private final AppointmentViews views;
    private final DeskPages pages;
    private final Trail trail;

    CorrespondencePages(
            Access access,
            DeskMessages messages,
            ClientResponses responses,
            AppointmentViews views,
            DeskPages pages,
            Trail trail) {
        this.access = access;
        this.messages = messages;
        this.responses = responses;
        this.views = views;
        this.pages = pages;
        this.trail = trail;
    }

    @PostMapping("/messages")
    String send(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @ModelAttribute MessageForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Appointment appointment = access.appointment(who, id);
        String problem = problem(appointment, form, who);
        if (problem.isEmpty()) {
            return "redirect:/desk/appointments/" + id + "#messages";
        }
        model.addAttribute("appointment", views.of(appointment));
        model.addAttribute("notSent", problem);
        model.addAttribute("wanted", form);
        response.setStatus(422);
        return pages.panel("appointment", appointment.span().firstDay(), who, request, model);
    }

    @PostMapping("/answers/{answer}/done")
    String done(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id, @PathVariable UUID answer) {
        Appointment appointment = access.appointment(who, id);
        if (!responses.handle(appointment.id(), answer)) {
            throw Access.nothing();
        }
        trail.appointment(who, AuditAction.CHANGED, id, Access.clientsOf(appointment));
        return "redirect:/desk/appointments/" + id;
    }

    private String problem(Appointment appointment, MessageForm form, StaffMember who) {
        if (form.isUrgent() && form.why().isEmpty()) {
            return "Say why it is urgent. The reason stays here; the client does not see it.";
        }
        try {
            messages.send(
                    form.read(appointment.id(), UuidCreator.getTimeOrderedEpoch()),
                    trail.sending(
                            who, appointment.id().value(), Access.clientsOf(appointment), form.isUrgent(), form.why()));
            return "";
        } catch (MessageRefused refused) {
            return RefusalWords.of(refused);
        }
    }
}
