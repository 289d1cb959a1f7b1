package org.openhour.booking.outbox;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;

/** Carries the current state of an appointment to notification-service. */
@Component
class Courier {

    private final Appointments appointments;
    private final StateOfAppointment states;
    private final NotificationClient notification;

    Courier(Appointments appointments, StateOfAppointment states, NotificationClient notification) {
        this.appointments = appointments;
        this.states = states;
        this.notification = notification;
    }

    /** A later revision has a hand-over of its own, so one that is out of date is simply done. */
    void carry(HandOver handOver) {
        Appointment appointment = appointments.get(handOver.appointment());
        if (appointment.revision() == handOver.revision()) {
            notification.put(handOver.appointmentId(), states.of(appointment));
        }
    }
}
