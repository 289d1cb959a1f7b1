package org.openhour.booking.outbox;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentChange;
import org.openhour.booking.appointments.Appointments;

/** Carries the current state of an appointment to notification-service. */
@Component
class Courier {

    private final Appointments appointments;
    private final StateOfAppointment states;
    private final NotificationClient notification;
    private final Backlog backlog;

    Courier(Appointments appointments, StateOfAppointment states, NotificationClient notification, Backlog backlog) {
        this.appointments = appointments;
        this.states = states;
        this.notification = notification;
        this.backlog = backlog;
    }

    /** A later revision has a hand-over of its own, so one that is out of date is simply done. */
    void carry(HandOver handOver) {
        Appointment appointment = appointments.get(handOver.appointment());
        if (appointment.revision() == handOver.revision()) {
            notification.put(handOver.appointmentId(), states.of(appointment, isNews(appointment)));
        }
    }

    /** Also where this revision is quiet but an earlier one, which was to be told, has not got through. */
    private boolean isNews(Appointment appointment) {
        Set<Integer> waiting = backlog.waitingRevisions(appointment.id());
        return appointments.history(appointment.id()).stream()
                .filter(change -> waiting.contains(change.after().revision()))
                .anyMatch(AppointmentChange::tellsClient);
    }
}
