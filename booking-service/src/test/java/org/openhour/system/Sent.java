package org.openhour.system;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** A message of the local inbox. */
record Sent(
        String id,
        String appointmentId,
        String kind,
        String channel,
        String to,
        @Nullable String subject,
        String text,
        @Nullable String calendar,
        OffsetDateTime sentAt) {

    String name() {
        return channel + " " + kind;
    }

    Invitation invitation() {
        if (calendar == null) {
            throw new AssertionError(name() + " carries no calendar");
        }
        return Invitation.parse(calendar);
    }
}
