package org.openhour.booking.desk;

import java.util.Optional;
import java.util.UUID;

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
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.Move;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** Changes one appointment. Whoever looked at an older revision is shown what has changed, and decides again. */
@Controller
@RequestMapping("/desk/appointments/{id}")
class AppointmentChanges {

    private final Access access;
    private final Attendance attendance;
    private final Moves moves;
    private final Refused refused;
    private final Trail trail;

    AppointmentChanges(Access access, Attendance attendance, Moves moves, Refused refused, Trail trail) {
        this.access = access;
        this.attendance = attendance;
        this.moves = moves;
        this.refused = refused;
        this.trail = trail;
    }

    @PostMapping("/step/{step}")
    String step(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @PathVariable Step step,
            @ModelAttribute ChangeForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Appointment appointment = access.appointment(who, id);
        try {
            attendance.take(step, appointment.id(), form, who);
            note(step, appointment, form, who);
            return "redirect:/desk/appointments/" + id;
        } catch (AppointmentRefused refusal) {
            Retry retry = Retry.ofStep(id, step, form);
            return refused.show(refusal, access.appointment(who, id), retry, who, request, response, model);
        }
    }

    @PostMapping("/move")
    String move(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @ModelAttribute MoveForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Appointment appointment = access.appointment(who, id);
        Optional<Move> move = moves.read(form);
        move.flatMap(Move::clinician).ifPresent(other -> access.requireSees(who, other));
        if (move.isEmpty() || Moves.isNone(move.get(), appointment)) {
            return refused.askAgain(
                    "Say where to: take one of the times, or type another.",
                    appointment,
                    form,
                    who,
                    request,
                    response,
                    model);
        }
        try {
            attendance.move(appointment, move.get(), form, who);
            trail.appointment(who, AuditAction.MOVED, id, Access.clientsOf(appointment));
            return "redirect:/desk/appointments/" + id;
        } catch (AppointmentRefused refusal) {
            Appointment now = access.appointment(who, id);
            return refusal.reason() == AppointmentRefused.Reason.STALE_REVISION
                    ? refused.show(refusal, now, Retry.ofMove(id, form), who, request, response, model)
                    : refused.askAgain(RefusalWords.of(refusal.reason()), now, form, who, request, response, model);
        }
    }

    private void note(Step step, Appointment appointment, ChangeForm form, StaffMember who) {
        UUID id = appointment.id().value();
        trail.appointment(who, step.audited(), id, Access.clientsOf(appointment));
        if (step == Step.START && appointment.wantsReasonToStart()) {
            form.because(who)
                    .reason()
                    .ifPresent(reason -> trail.override(who, id, Access.clientsOf(appointment), reason));
        }
    }
}
