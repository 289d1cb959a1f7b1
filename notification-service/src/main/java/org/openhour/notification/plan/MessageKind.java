package org.openhour.notification.plan;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a message is for. */
public enum MessageKind {
    CONFIRMATION(null),
    INVITE(null),
    REMINDER_72H(Duration.ofHours(72)),
    REMINDER_24H(Duration.ofHours(24)),
    UPDATE(null),
    CANCELLATION(null),
    /** An hour that has become free, to somebody who waits for one. */
    OFFER(null),
    /** The hour on offer went to somebody else. */
    OFFER_GONE(null);

    static final List<MessageKind> REMINDERS = List.of(REMINDER_72H, REMINDER_24H);

    private final @Nullable Duration ahead;

    MessageKind(@Nullable Duration ahead) {
        this.ahead = ahead;
    }

    public boolean reminds() {
        return ahead != null;
    }

    /** Whether it speaks of an hour that somebody may have, not of one that they have. */
    public boolean offers() {
        return this == OFFER || this == OFFER_GONE;
    }

    /** How long before the start a reminder goes out. */
    Duration ahead() {
        if (ahead == null) {
            throw new IllegalStateException(this + " is not a reminder");
        }
        return ahead;
    }
}
