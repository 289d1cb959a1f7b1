package org.openhour.booking.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.AppointmentId;

/**
 * Somebody whom nothing has told of an appointment ahead as it stands.
 *
 * @param clientId the client, or who is told in their place; null where nobody could be told
 * @param reason a fixed word in kebab-case
 */
public record NotReached(UUID appointmentId, @Nullable String clientId, String reason, OffsetDateTime since) {

    public AppointmentId appointment() {
        return new AppointmentId(appointmentId);
    }
}
