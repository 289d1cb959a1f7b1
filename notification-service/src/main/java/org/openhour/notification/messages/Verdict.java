package org.openhour.notification.messages;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.Recipient;

/** Whether a message that is due still goes out. */
record Verdict(
        Decision decision,
        @Nullable Recipient recipient,
        @Nullable String reason,
        @Nullable Instant until) {

    enum Decision {
        SEND,
        HOLD,
        SKIP,
        WITHDRAW
    }

    static Verdict send(Recipient recipient) {
        return new Verdict(Decision.SEND, recipient, null, null);
    }

    static Verdict hold(Instant until) {
        return new Verdict(Decision.HOLD, null, "quiet-hours", until);
    }

    static Verdict skip(String reason, @Nullable Recipient recipient) {
        return new Verdict(Decision.SKIP, recipient, reason, null);
    }

    static Verdict withdraw(String reason) {
        return new Verdict(Decision.WITHDRAW, null, reason, null);
    }
}
