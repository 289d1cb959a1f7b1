package org.openhour.booking.api;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a client was asked after a session, and what they said if they did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PulseWire(
        @Nullable String appointment,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable String helped,
        @Nullable String didNot) {}
