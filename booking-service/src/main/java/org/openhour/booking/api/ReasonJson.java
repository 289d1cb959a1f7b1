package org.openhour.booking.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Cancellation;

/**
 * Why something is done, and whether the client hears of it.
 *
 * @param requestedBy CLIENT where a cancellation was the client's wish
 * @param receivedAt when the client's wish was received, where that was before this moment
 * @param scope whether a series is meant, see {@link SeriesTerms#scope}
 */
record ReasonJson(
        @Nullable String reason,
        @Nullable Boolean tellClient,
        @Nullable String requestedBy,
        @Nullable String receivedAt,
        @Nullable String scope) {

    private static final int LONGEST = 500;

    static ReasonJson orEmpty(@Nullable ReasonJson json) {
        return json == null ? new ReasonJson(null, null, null, null, null) : json;
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

    /** @throws InvalidRequest where it was received in the future, or is no moment */
    Cancellation cancellation(Instant now) {
        if (requestedBy != null && !requestedBy.equals("CLIENT") && !requestedBy.equals("PRACTICE")) {
            throw InvalidRequest.of("requestedBy", "requested-by-unknown", "It is CLIENT or PRACTICE.");
        }
        if (receivedAt != null && !"PRACTICE".equals(requestedBy)) {
            return Cancellation.receivedAt(moment(receivedAt, now));
        }
        return "CLIENT".equals(requestedBy) ? Cancellation.BY_CLIENT : Cancellation.BY_PRACTICE;
    }

    private static Instant moment(String text, Instant now) {
        try {
            Instant received = OffsetDateTime.parse(text).toInstant();
            if (!received.isAfter(now)) {
                return received;
            }
        } catch (DateTimeParseException e) {
            // Falls through to the one answer for both.
        }
        throw InvalidRequest.of("receivedAt", "time-malformed", "A moment that has passed, with its offset.");
    }
}
