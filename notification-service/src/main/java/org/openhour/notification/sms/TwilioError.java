package org.openhour.notification.sms;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.messages.Remedy;
import org.openhour.notification.optouts.Cause;

/** What the error codes of Twilio ask for. */
enum TwilioError {
    INVALID_NUMBER(Action.GIVE_UP, Cause.INVALID_NUMBER, 21211, 30005),
    OPTED_OUT(Action.GIVE_UP, Cause.STOP_KEYWORD, 21610),
    NOT_A_MOBILE(Action.GIVE_UP, Cause.NOT_A_MOBILE, 21614, 21635, 30006),
    BLOCKED_BY_CARRIER(Action.GIVE_UP, Cause.BLOCKED, 30004),
    HANDSET_OFF(Action.RETRY_ONCE, null, 30003, 30008),
    /** The same text again would be filtered again, and harm the sender's name. */
    FILTERED(Action.ALERT, null, 30007),
    QUEUE_OR_VALIDITY(Action.LATER, null, 21611, 30001, 30036),
    TOO_MANY_AT_ONCE(Action.LATER, null, 20429),
    ACCOUNT(Action.HALT, null, 20003, 30002),
    SENDER_NOT_REGISTERED(Action.HALT, null, 30034);

    /** What to do with the message, its number or the whole queue. */
    enum Action {
        GIVE_UP,
        ALERT,
        RETRY_ONCE,
        LATER,
        HALT
    }

    private final Action action;
    private final @Nullable Cause cause;
    private final int[] codes;

    TwilioError(Action action, @Nullable Cause cause, int... codes) {
        this.action = action;
        this.cause = cause;
        this.codes = codes;
    }

    static Optional<TwilioError> of(@Nullable Integer code) {
        return code == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(error -> Arrays.stream(error.codes).anyMatch(c -> c == code))
                        .findFirst();
    }

    Action action() {
        return action;
    }

    /** What to do if it comes after the message was taken. */
    Remedy remedy() {
        return switch (action) {
            case GIVE_UP -> cause == null ? Remedy.NONE : Remedy.OTHER_CHANNEL;
            case ALERT -> Remedy.ALERT;
            case RETRY_ONCE -> Remedy.RETRY_ONCE;
            case LATER -> Remedy.LATER;
            case HALT -> Remedy.HALT;
        };
    }

    /** Why the number is not texted any more. */
    Optional<Cause> cause() {
        return Optional.ofNullable(cause);
    }
}
