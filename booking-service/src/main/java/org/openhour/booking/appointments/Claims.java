package org.openhour.booking.appointments;

import java.util.ArrayList;
import java.util.List;

import org.openhour.booking.availability.Claim;

/** What an appointment has taken for its time, so that exactly that is given back. */
final class Claims {

    private Claims() {}

    /** Nothing where it is cancelled; where it was booked over another, or belongs to a group, less than the whole. */
    static List<Claim> of(Appointment appointment) {
        return appointment.status().occupiesTime() ? ofItsTime(appointment) : List.of();
    }

    /** What it would take, whether or not it stands. A meeting of a group has clinician and room itself. */
    static List<Claim> ofItsTime(Appointment appointment) {
        return appointment.sharesTime() ? List.of() : ofWholeTime(appointment);
    }

    /** The same of one that shares its time with what it was booked over. */
    static List<Claim> ofWholeTime(Appointment appointment) {
        List<Claim> claims = new ArrayList<>();
        if (appointment.groupSession().isEmpty()) {
            claims.addAll(appointment.claims());
        }
        claims.addAll(Company.of(appointment).claims(appointment.span()));
        return claims;
    }
}
