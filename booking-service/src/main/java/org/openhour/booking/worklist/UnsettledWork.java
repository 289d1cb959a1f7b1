package org.openhour.booking.worklist;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.appointments.Unsettled;
import org.openhour.booking.clients.ClientId;
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
                .flatMap(appointment -> items(appointment, wall))
                .toList();
    }

    private static Stream<WorkItem> items(Appointment appointment, WallClock wall) {
        OffsetDateTime start = wall.at(appointment.span().start());
        if (appointment.hasFeeToDecide()) {
            boolean noShow = appointment.status() == Status.NO_SHOW;
            return Stream.of(
                    WorkItem.about(appointment, "LATE_FEE_TO_DECIDE", noShow ? "NO_SHOW" : "LATE_CANCELLATION", start));
        }
        return appointment.clients().stream()
                .filter(one -> !appointment.inCalifornia(one).orElse(false))
                .map(one -> california(appointment, one, start));
    }

    /** Each of those who come is asked, and speaks, for themselves alone. */
    private static WorkItem california(Appointment appointment, ClientId one, OffsetDateTime start) {
        return appointment.wantsCalifornia(one)
                ? WorkItem.about(appointment, one, "CALIFORNIA_NOT_ANSWERED", "MOVED_TO_TELEHEALTH", start)
                : WorkItem.about(appointment, one, "OUTSIDE_CALIFORNIA", "CLIENT_SAID_SO", start);
    }
}
