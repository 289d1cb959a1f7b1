package org.openhour.booking.site;

import java.time.LocalDateTime;

import org.openhour.booking.appointments.AppointmentRefused;

/** An appointment could not be moved, and stands as it did. */
class NotMoved extends RuntimeException {

    private final String token;
    private final transient Choice choice;
    private final LocalDateTime start;
    private final transient MoveForm form;
    private final AppointmentRefused refusal;

    NotMoved(String token, Choice choice, LocalDateTime start, MoveForm form, AppointmentRefused refusal) {
        super(refusal);
        this.token = token;
        this.choice = choice;
        this.start = start;
        this.form = form;
        this.refusal = refusal;
    }

    String token() {
        return token;
    }

    Choice choice() {
        return choice;
    }

    LocalDateTime start() {
        return start;
    }

    MoveForm form() {
        return form;
    }

    AppointmentRefused refusal() {
        return refusal;
    }
}
