package org.openhour.notification.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.Channel;

/**
 * A message that stayed in the house.
 *
 * @param calendar the invite, as iCalendar text
 */
public record Diverted(
        String id,
        String appointmentId,
        String kind,
        Channel channel,
        String to,
        @Nullable String subject,
        String text,
        @Nullable String calendar,
        Instant sentAt) {}
