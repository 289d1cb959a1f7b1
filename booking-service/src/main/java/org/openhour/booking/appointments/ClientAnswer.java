package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.Optional;

/**
 * One answer of a client as notification-service understood it.
 *
 * @param messageId names the answer, so that it counts once
 * @param detail what else is known of it; a fixed word, never the client's own
 * @param text the client's own words, for the front desk alone
 */
public record ClientAnswer(
        AppointmentId appointment,
        String messageId,
        ClientResponse.Source source,
        ClientResponse.Kind kind,
        Optional<String> detail,
        Optional<String> text,
        Instant receivedAt) {}
