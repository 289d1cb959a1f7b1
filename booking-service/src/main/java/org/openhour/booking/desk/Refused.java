package org.openhour.booking.desk;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentChange;
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** Shows why a change was refused; nothing that was typed is lost. */
@Component
class Refused {

    private final AppointmentViews views;
    private final Appointments appointments;
    private final Catalogues catalogues;
    private final Moves moves;
    private final DeskPages pages;

    Refused(AppointmentViews views, Appointments appointments, Catalogues catalogues, Moves moves, DeskPages pages) {
        this.views = views;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.moves = moves;
        this.pages = pages;
    }

    String show(
            AppointmentRefused refusal,
            Appointment now,
            Retry retry,
            StaffMember who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("appointment", views.of(now));
        boolean stale = refusal.reason() == Reason.STALE_REVISION;
        if (stale) {
            model.addAttribute("changed", lastChange(now));
            model.addAttribute("retry", retry);
        } else {
            model.addAttribute("problem", RefusalWords.of(refusal.reason()));
        }
        response.setStatus(stale ? HttpServletResponse.SC_PRECONDITION_FAILED : HttpServletResponse.SC_CONFLICT);
        return pages.panel("appointment", now.span().firstDay(), who, request, model);
    }

    String askAgain(
            String problem,
            Appointment appointment,
            MoveForm form,
            StaffMember who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("appointment", views.of(appointment));
        model.addAttribute("move", moves.ask(appointment, form, who, Optional.of(problem)));
        model.addAttribute("moveForm", form);
        response.setStatus(422);
        return pages.panel("move", appointment.span().firstDay(), who, request, model);
    }

    private String lastChange(Appointment now) {
        var history = appointments.history(now.id());
        AppointmentChange last = history.get(history.size() - 1);
        var moment = catalogues.current().practice().wallClock().localOf(last.changedAt());
        String who = views.actor(last.actor());
        return "At " + Words.time(moment.toLocalTime()) + " " + who + " changed it; now it stands as: "
                + Look.of(now.status()).word() + ", " + Words.when(now.span()) + ".";
    }
}
