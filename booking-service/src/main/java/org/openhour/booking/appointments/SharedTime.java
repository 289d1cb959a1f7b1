package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.availability.AlreadyTaken;
import org.openhour.booking.availability.Choice;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/** Sees to it that what was booked over something else has the time once the other gives it up, in the same transaction. */
@Component
class SharedTime {

    private static final int LONGEST_DAYS = 1;

    private final AppointmentRepository appointments;
    private final Reservations reservations;

    SharedTime(AppointmentRepository appointments, Reservations reservations) {
        this.appointments = appointments;
        this.reservations = reservations;
    }

    /** Those that were booked over this one, locked before the pages are. */
    List<Appointment> lockOver(Appointment appointment) {
        return appointment.sharesTime() || !appointment.status().occupiesTime()
                ? List.of()
                : lockOver(appointment.clinician(), appointment.withBuffers());
    }

    /** The same of a meeting of a group, which has the clinician's time itself. */
    List<Appointment> lockOver(GroupSession meeting) {
        return lockOver(meeting.clinician(), meeting.withBuffers());
    }

    private List<Appointment> lockOver(ClinicianId clinician, LocalSpan whole) {
        LocalDateTime earliest = whole.start().minusDays(LONGEST_DAYS);
        return appointments.lockSharing(clinician.value(), earliest, whole.start(), whole.end(), Status.WITHOUT_TIME);
    }

    /** Gives time back, and to what was booked over it. */
    void release(List<Claim> claims, List<Appointment> over) {
        reservations.release(claims);
        passOn(over);
    }

    /** Each takes what is free now; what is still in somebody's way goes on sharing. */
    void passOn(List<Appointment> over) {
        for (Appointment appointment : over) {
            if (appointment.status().occupiesTime() && takes(appointment)) {
                appointment.takeTime();
            }
        }
    }

    private boolean takes(Appointment appointment) {
        try {
            reservations.reserve(
                    Claims.ofWholeTime(appointment).stream().map(Choice::only).toList());
            return true;
        } catch (AlreadyTaken e) {
            return false;
        }
    }
}
