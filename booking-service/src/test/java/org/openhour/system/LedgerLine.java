package org.openhour.system;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** A message of an appointment, planned, sent or not, as the desk sees it. */
record LedgerLine(
        String kind,
        String channel,
        String to,
        OffsetDateTime dueAt,
        String state,
        @Nullable String reason) {

    String name() {
        return channel + " " + kind + " " + state;
    }
}
