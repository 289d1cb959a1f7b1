package org.openhour.notification.responses;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What is kept of a response until it has been told. */
record ResponseTask(
        String appointmentId,
        String source,
        String messageId,
        Response.Kind kind,
        Instant receivedAt,
        @Nullable String detail,
        @Nullable String text) {

    ResponseWire wire() {
        return new ResponseWire(source, messageId, kind, receivedAt, detail, text);
    }
}
