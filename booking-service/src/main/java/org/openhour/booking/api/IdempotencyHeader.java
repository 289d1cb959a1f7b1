package org.openhour.booking.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.IdempotencyKey;

/** Reads the {@code Idempotency-Key} of a request. */
final class IdempotencyHeader {

    static final String NAME = "Idempotency-Key";
    private static final int LONGEST = 200;

    private IdempotencyHeader() {}

    static Optional<IdempotencyKey> read(@Nullable String key, String scope, Record body) {
        if (key == null || key.isEmpty()) {
            return Optional.empty();
        }
        if (key.length() > LONGEST) {
            throw InvalidRequest.of(NAME, "too-long", "At most 200 characters.");
        }
        return Optional.of(new IdempotencyKey(scope, key, Fingerprint.of(body)));
    }
}
