package org.openhour.booking.api;

import java.util.Optional;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.Scope;
import org.openhour.booking.appointments.SeriesOutcome;
import org.openhour.booking.appointments.StandingSeries;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** What is done with an appointment and, by its scope, with others of its series. */
@Component
class SeriesChanges {

    private final DeskView appointmentView;
    private final SeriesView view;
    private final StandingSeries series;
    private final Appointments appointments;
    private final Catalogues catalogues;

    SeriesChanges(
            DeskView appointmentView,
            SeriesView view,
            StandingSeries series,
            Appointments appointments,
            Catalogues catalogues) {
        this.appointmentView = appointmentView;
        this.view = view;
        this.series = series;
        this.appointments = appointments;
        this.catalogues = catalogues;
    }

    ResponseEntity<ChangedAppointment> move(StaffMember who, UUID id, Scope scope, MoveJson json, Expected expected) {
        AppointmentId appointment = requireOfSeries(id, who);
        SeriesOutcome outcome = series.move(
                appointment,
                scope,
                json.read(catalogues.current(), who),
                SeriesTerms.onConflict(json.onConflict()),
                expected,
                ReasonJson.because(actor(who), json.reason(), json.tellClient()));
        return answer(appointment, view.done(outcome, who, AuditAction.MOVED));
    }

    ResponseEntity<ChangedAppointment> cancel(
            StaffMember who, UUID id, Scope scope, Cancellation by, ReasonJson json, Expected expected) {
        AppointmentId appointment = requireOfSeries(id, who);
        SeriesOutcome outcome = series.cancel(appointment, scope, by, expected, json.because(actor(who)));
        return answer(appointment, view.done(outcome, who, AuditAction.CANCELLED));
    }

    private AppointmentId requireOfSeries(UUID id, StaffMember who) {
        Appointment appointment = appointmentView.requireVisible(new AppointmentId(id), who);
        if (appointment.series().isEmpty()) {
            throw InvalidRequest.of("scope", "not-a-series", "This appointment belongs to no series.");
        }
        // One date of it may be somebody else's; the series is changed by those alone whose it is.
        view.requireVisible(appointment.series().get(), who);
        return appointment.id();
    }

    private ResponseEntity<ChangedAppointment> answer(AppointmentId id, SeriesAnswer changed) {
        Appointment appointment = appointments.get(id);
        return ResponseEntity.ok()
                .eTag(String.valueOf(appointment.revision()))
                .body(new ChangedAppointment(
                        new Wire(catalogues.current()).appointment(appointment.state(), Optional.empty()), changed));
    }

    private static Actor actor(StaffMember who) {
        return Actor.staff(who.id().toString());
    }
}
