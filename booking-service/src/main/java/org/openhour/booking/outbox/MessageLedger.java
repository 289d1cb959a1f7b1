package org.openhour.booking.outbox;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClientException;

import org.openhour.booking.appointments.AppointmentId;

/** What became of the messages of an appointment, asked of notification-service. */
@Service
public class MessageLedger {

    private final NotificationClient notification;

    MessageLedger(NotificationClient notification) {
        this.notification = notification;
    }

    /** Its messages; empty where notification-service does not answer. */
    public Optional<List<LedgerEntry>> of(AppointmentId appointment) {
        try {
            return Optional.of(notification.messages(appointment.value()));
        } catch (RestClientException e) {
            return Optional.empty();
        }
    }
}
