package org.openhour.booking.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.outbox.NotReached;
import org.openhour.booking.outbox.NotReachedList;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** Clients whom nothing has told of a session ahead: before it, not after. That this cannot be known now is work, too. */
@Component
class NotReachedWork implements WorkSource {

    private static final String KIND = "NOT_REACHED";

    private final NotReachedList list;
    private final Appointments appointments;
    private final Catalogues catalogues;
    private final Duration ahead;
    private final Clock clock;

    NotReachedWork(
            NotReachedList list,
            Appointments appointments,
            Catalogues catalogues,
            WorklistSettings settings,
            Clock clock) {
        this.list = list;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.ahead = Duration.ofDays(settings.notReachedDays());
        this.clock = clock;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        WallClock wall = catalogues.current().practice().wallClock();
        Instant now = clock.instant();
        return list.startingIn(now, now.plus(ahead))
                .map(found -> items(found, who, wall))
                .orElseGet(() -> List.of(WorkItem.ofPractice(KIND, "NOTIFICATION_SERVICE_NOT_REACHED", wall.at(now))));
    }

    private List<WorkItem> items(List<NotReached> found, StaffMember who, WallClock wall) {
        Map<AppointmentId, Appointment> about =
                appointments.all(found.stream().map(NotReached::appointment).toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(about.get(one.appointment()))
                        .filter(appointment -> appointment.status().isAhead())
                        .filter(appointment -> who.sees(appointment.clinician()))
                        .map(appointment -> item(one, appointment, wall)))
                .distinct()
                .toList();
    }

    /** Where somebody else is told in the client's place, the client is who the session is with. */
    private static WorkItem item(NotReached one, Appointment appointment, WallClock wall) {
        ClientId client = appointment.clients().stream()
                .filter(each -> each.toString().equals(one.clientId()))
                .findFirst()
                .orElse(appointment.client());
        return WorkItem.about(
                appointment,
                client,
                KIND,
                WorkItem.word(one.reason()),
                wall.at(appointment.span().start()));
    }
}
