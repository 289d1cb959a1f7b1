package org.openhour.notification.responses;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A client's answer, as booking-service gets to know it.
 *
 * @param messageId the provider's name of the answer: the same one twice is one answer
 * @param detail what the kind alone does not say, such as {@code wrong-number}
 * @param text the client's own words, for the front desk alone: never for a log, an address or an error
 */
public record Response(
        String source,
        String messageId,
        Kind kind,
        Instant receivedAt,
        @Nullable String detail,
        @Nullable String text) {

    /** What the client wants. */
    public enum Kind {
        CONFIRM,
        CHANGE_WANTED,
        DECLINED,
        OTHER,
        OPT_OUT
    }
}
