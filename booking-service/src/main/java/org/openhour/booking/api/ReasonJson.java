package org.openhour.booking.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Because;

/**
 * Why something is done, and whether the client hears of it.
 *
 * @param requestedBy CLIENT where a cancellation was the client's wish
 */
record ReasonJson(
        @Nullable String reason,
        @Nullable Boolean tellClient,
        @Nullable String requestedBy) {

    private static final int LONGEST = 500;

    static ReasonJson orEmpty(@Nullable ReasonJson json) {
        return json == null ? new ReasonJson(null, null, null) : json;
    }

    static Because because(Actor actor, @Nullable String reason, @Nullable Boolean tellClient) {
        if (reason != null && reason.length() > LONGEST) {
            throw InvalidRequest.of("reason", "too-long", "At most 500 characters.");
        }
        Optional<String> given = Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
        return new Because(actor, given, !Boolean.FALSE.equals(tellClient));
    }

    Because because(Actor actor) {
        return because(actor, reason, tellClient);
    }
}
