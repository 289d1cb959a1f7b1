package org.openhour.notification.messages;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.ClientId;

/**
 * A client whom nothing has told of an appointment ahead as it stands.
 *
 * @param client null where the appointment has nobody who could be told
 * @param reason a fixed word
 */
public record NotReached(
        AppointmentId appointment, @Nullable ClientId client, String reason, Instant since) {}
