package org.openhour.notification.responses;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponseWire(
        String source,
        String messageId,
        Response.Kind kind,
        Instant receivedAt,
        @Nullable String detail,
        @Nullable String text) {}
