package org.openhour.booking.outbox;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A message that cannot go out now. */
public class MessageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Texts rest until the morning, unless one is urgent (R-C2). */
        QUIET_HOURS,
        /** The number refuses texts, or takes none (R-C1). */
        CLOSED,
        /** There is no way that the client agreed to. */
        NO_CHANNEL,
        /** Of an appointment that is over there is nothing to tell, of a cancelled one only that it is. */
        NOT_POSSIBLE_NOW
    }

    private final Reason reason;
    private final String code;
    private final transient @Nullable OffsetDateTime until;

    private MessageRefused(Reason reason, String code, @Nullable OffsetDateTime until) {
        super("message refused: " + code);
        this.reason = reason;
        this.code = code;
        this.until = until;
    }

    static MessageRefused quietUntil(OffsetDateTime until) {
        return new MessageRefused(Reason.QUIET_HOURS, "quiet-hours", until);
    }

    static MessageRefused closed(String because) {
        return new MessageRefused(Reason.CLOSED, because, null);
    }

    static MessageRefused noChannel() {
        return new MessageRefused(Reason.NO_CHANNEL, "no-channel", null);
    }

    static MessageRefused notPossibleNow() {
        return new MessageRefused(Reason.NOT_POSSIBLE_NOW, "not-possible-now", null);
    }

    public Reason reason() {
        return reason;
    }

    /** Stable and kebab-case; of a closed way it says what closed it, {@code opted-out}. */
    public String code() {
        return code;
    }

    /** When the quiet hours are over. */
    public Optional<OffsetDateTime> until() {
        return Optional.ofNullable(until);
    }
}
