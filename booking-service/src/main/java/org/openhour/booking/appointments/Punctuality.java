package org.openhour.booking.appointments;

import java.time.Duration;
import java.time.Instant;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.WallClock;

/**
 * Attendance against the clock, so that a slip of the finger does not write down what cannot have been.
 *
 * @param lead how long before its time a session may start
 */
record Punctuality(WallClock clock, Duration lead) {

    /** @throws AppointmentRefused on any other day than the session's, by the wall clock */
    void requireArrival(LocalSpan session, Instant now) {
        require(clock.localOf(now).toLocalDate().equals(session.firstDay()), Reason.NOT_THAT_DAY);
    }

    /** @throws AppointmentRefused where it is too early */
    void requireStart(Instant start, Instant now) {
        require(!now.isBefore(start.minus(lead)), Reason.START_TOO_EARLY);
    }

    /** @throws AppointmentRefused before its time has come */
    static void requireBegun(Instant start, Instant now) {
        require(!now.isBefore(start), Reason.NOT_STARTED_YET);
    }

    private static void require(boolean inTime, Reason reason) {
        if (!inTime) {
            throw AppointmentRefused.because(reason);
        }
    }
}
