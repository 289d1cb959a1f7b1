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

    /** The calendar's lines as they were before they were folded; empty in a text. */
    String unfolded() {
        return calendar == null ? "" : calendar.replace("\r\n ", "");
    }

    Invitation invitation() {
        if (calendar == null) {
            throw new AssertionError(name() + " carries no calendar");
        }
        return Invitation.parse(calendar);
    }
}
