package org.openhour.booking.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.SeriesId;

/** What became of the messages of an appointment, asked of notification-service. */
@Service
public class MessageLedger {

    private final NotificationClient notification;
    private final Appointments appointments;

    MessageLedger(NotificationClient notification, Appointments appointments) {
        this.notification = notification;
        this.appointments = appointments;
    }

    /** Its messages, and those of the series it is of; empty where notification-service does not answer. */
    public Optional<List<LedgerEntry>> of(AppointmentId appointment) {
        Optional<UUID> series = appointments.get(appointment).series().map(SeriesId::value);
        return NotificationUnavailable.orEmpty(() -> Stream.concat(series.stream(), Stream.of(appointment.value()))
                .flatMap(id -> notification.messages(id).stream())
                .toList());
    }
}
