package org.openhour.notification.sms;

import java.util.Optional;

import org.openhour.notification.appointments.AppointmentState;

/**
 * The appointment that a text is about.
 *
 * @param shared several clients with appointments of their own use this number, so which one is meant is not guessed
 */
record Subject(Optional<AppointmentState> appointment, boolean shared) {

    Optional<String> id() {
        return appointment.map(state -> state.id().value());
    }
}
