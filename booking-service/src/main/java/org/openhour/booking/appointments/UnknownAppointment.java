package org.openhour.booking.appointments;

/** No appointment, or meeting of a group, has this id. */
public class UnknownAppointment extends RuntimeException {

    public UnknownAppointment(AppointmentId id) {
        super("No appointment " + id);
    }

    public UnknownAppointment(GroupSessionId id) {
        super("No meeting " + id);
    }
}
