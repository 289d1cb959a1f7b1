package org.openhour.booking.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a client is sent between sessions.
 *
 * @param switchedBy the account that changed it last
 * @param lately which nudges went out, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BetweenSessionsWire(
        int revision,
        boolean pulse,
        List<NudgeWire> nudges,
        @Nullable String switchedBy,
        @Nullable Instant switchedAt,
        List<NudgedWire> lately) {

    /** A nudge, as it can be sent back. */
    record NudgeWire(String text, List<String> weekdays, String time, LocalDate from, LocalDate until) {}

    /** One that was sent, and when the client said that it is done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NudgedWire(String text, Instant dueAt, @Nullable Instant doneAt) {}
}
