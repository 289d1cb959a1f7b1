package org.openhour.booking.feedback;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentChanged;

/** Hears that a session has ended, or has not after all. */
@Component
class SessionListener {

    private final Pulses pulses;

    SessionListener(Pulses pulses) {
        this.pulses = pulses;
    }

    @EventListener
    void on(AppointmentChanged change) {
        switch (change.kind()) {
            case COMPLETED -> pulses.ask(change.appointment());
            case UNDONE -> pulses.takeBack(change.appointment());
            default -> {}
        }
    }
}
