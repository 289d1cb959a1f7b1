package org.openhour.booking.appointments;

/** No appointment has this id. */
public class UnknownAppointment extends RuntimeException {

    public UnknownAppointment(AppointmentId id) {
        super("No appointment " + id);
    }
}
