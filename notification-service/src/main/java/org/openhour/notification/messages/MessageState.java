package org.openhour.notification.messages;

/** Where a message stands. */
public enum MessageState {
    PLANNED,
    CLAIMED,
    /** Handed over, perhaps: the provider never answered. Not sent again until that is settled. */
    UNKNOWN,
    SENT,
    DELIVERED,
    UNDELIVERED,
    FAILED,
    SKIPPED,
    WITHDRAWN;

    /** The client has it, or may have it. */
    boolean mayHaveReached() {
        return this == CLAIMED || this == UNKNOWN || this == SENT || this == DELIVERED;
    }

    /** A provider's word takes a message forward only; where it has come to an end, it stays. */
    boolean mayBecome(MessageState reported) {
        return switch (this) {
            case CLAIMED, UNKNOWN -> reported.fromProvider();
            case SENT -> reported.fromProvider() && reported != SENT;
            default -> false;
        };
    }

    private boolean fromProvider() {
        return this == SENT || this == DELIVERED || this == UNDELIVERED || this == FAILED;
    }
}
