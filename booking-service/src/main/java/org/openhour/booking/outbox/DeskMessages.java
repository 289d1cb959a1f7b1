package org.openhour.booking.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.staff.AuditEntry;

/**
 * Sends what the desk wants told at once. While notification-service does not answer, the wish is kept: it asks for hour
 * and opt-outs itself before anything goes out.
 */
@Service
public class DeskMessages {

    private final Appointments appointments;
    private final NotificationClient notification;
    private final MessageOrders orders;
    private final Clock clock;

    DeskMessages(Appointments appointments, NotificationClient notification, MessageOrders orders, Clock clock) {
        this.appointments = appointments;
        this.notification = notification;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Writes the wish down together with who had it; the same request again changes nothing.
     *
     * @throws MessageRefused where it cannot go out now
     */
    public void send(DeskMessage message, List<AuditEntry> entries) {
        Appointment appointment = appointments.get(message.appointment());
        if (!isPossible(message.kind(), appointment, clock.instant())) {
            throw MessageRefused.notPossibleNow();
        }
        // Where nobody answers, or the appointment is not known there yet, the wish is kept.
        NotificationUnavailable.orEmpty(
                        () -> notification.reach(message.appointment().value()))
                .ifPresent(reach -> reach.require(message));
        orders.place(message, appointment.revision(), entries);
    }

    /** Whether something of this kind can be said of an appointment as it stands. */
    public static boolean isPossible(DeskMessage.Kind kind, Appointment appointment, Instant now) {
        boolean cancelled = !appointment.status().occupiesTime();
        return now.isBefore(appointment.startsAt())
                && (kind == DeskMessage.Kind.CANCELLATION
                        ? cancelled
                        : appointment.status().isAhead());
    }
}
