package org.openhour.booking.appointments;

import java.util.OptionalInt;

/** The revision that somebody looks at while changing it; a client's private page does not ask. */
public record Expected(OptionalInt revision) {

    public static final Expected ANY = new Expected(OptionalInt.empty());

    public static Expected revision(int revision) {
        return new Expected(OptionalInt.of(revision));
    }

    /** @throws AppointmentRefused where it has changed since */
    void check(Appointment appointment) {
        if (revision.isPresent() && revision.getAsInt() != appointment.revision()) {
            throw AppointmentRefused.stale(appointment.state());
        }
    }
}
