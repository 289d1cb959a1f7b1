package org.openhour.booking.api;

import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.appointments.Unsettled;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** Late fees that nobody has decided about (R-A14), and clients by video who have not said where they will be (R-A5). */
@Component
class UnsettledWork implements WorkSource {

    private final Unsettled unsettled;
    private final Catalogues catalogues;

    UnsettledWork(Unsettled unsettled, Catalogues catalogues) {
        this.unsettled = unsettled;
        this.catalogues = catalogues;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        WallClock wall = catalogues.current().practice().wallClock();
        return unsettled.all().stream()
                .filter(appointment -> who.sees(appointment.clinician()))
                .map(appointment -> item(appointment, wall))
                .toList();
    }

    private static WorkItem item(Appointment appointment, WallClock wall) {
        var start = wall.at(appointment.span().start());
        if (appointment.hasFeeToDecide()) {
            boolean noShow = appointment.status() == Status.NO_SHOW;
            return WorkItem.about(appointment, "LATE_FEE_TO_DECIDE", noShow ? "NO_SHOW" : "LATE_CANCELLATION", start);
        }
        return appointment.wantsCalifornia()
                ? WorkItem.about(appointment, "CALIFORNIA_NOT_ANSWERED", "MOVED_TO_TELEHEALTH", start)
                : WorkItem.about(appointment, "OUTSIDE_CALIFORNIA", "CLIENT_SAID_SO", start);
    }
}
