package org.openhour.notification.api;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** One message as the contract shows it. */
record LedgerWire(
        String kind,
        String channel,
        String to,
        OffsetDateTime dueAt,
        String state,
        @Nullable String reason,
        @Nullable OffsetDateTime sentAt,
        @Nullable String providerId) {}
