package org.openhour.booking.desk;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** Writes down where somebody who comes will be at a session by video, which it waits for (R-A5). */
@Controller
class SpokenAnswers {

    private final Access access;
    private final Appointments appointments;
    private final Trail trail;

    SpokenAnswers(Access access, Appointments appointments, Trail trail) {
        this.access = access;
        this.appointments = appointments;
        this.trail = trail;
    }

    @PostMapping("/desk/appointments/{id}/california/{client}")
    String answer(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @PathVariable UUID client,
            @RequestParam boolean yes) {
        Appointment appointment = access.appointment(who, id);
        if (!Access.clientsOf(appointment).contains(client)) {
            throw Access.nothing();
        }
        try {
            appointments.answerCalifornia(
                    appointment.id(),
                    new ClientId(client),
                    yes,
                    Expected.ANY,
                    Because.of(Actor.staff(who.id().toString())));
            trail.appointment(who, AuditAction.CHANGED, id, Access.clientsOf(appointment));
        } catch (AppointmentRefused overMeanwhile) {
            // The panel shows how it stands now, which asks nothing any more.
        }
        return "redirect:/desk/appointments/" + id;
    }
}
