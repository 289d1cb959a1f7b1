package org.openhour.booking.outbox;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** One message of an appointment and what became of it; {@code to} is masked. */
public record LedgerEntry(
        String kind,
        String channel,
        String to,
        @Nullable OffsetDateTime dueAt,
        String state,
        @Nullable String reason,
        @Nullable OffsetDateTime sentAt,
        @Nullable String providerId) {}
