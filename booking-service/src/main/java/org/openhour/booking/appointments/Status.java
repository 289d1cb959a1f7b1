package org.openhour.booking.appointments;

import java.util.Set;

/** How an appointment stands. */
public enum Status {
    HELD,
    BOOKED,
    CONFIRMED,
    ARRIVED,
    IN_SESSION,
    COMPLETED,
    CANCELLED,
    LATE_CANCELLED,
    NO_SHOW;

    static final Set<Status> WITHOUT_TIME = Set.of(CANCELLED, LATE_CANCELLED);

    static final Set<Status> AHEAD = Set.of(BOOKED, CONFIRMED);

    /** What may come next; undoing is not a step forward and has its own way back. */
    Set<Status> successors() {
        return switch (this) {
            case HELD -> Set.of(BOOKED, CANCELLED);
            case BOOKED -> Set.of(BOOKED, CONFIRMED, ARRIVED, IN_SESSION, CANCELLED, LATE_CANCELLED, NO_SHOW);
            case CONFIRMED -> Set.of(BOOKED, ARRIVED, IN_SESSION, CANCELLED, LATE_CANCELLED, NO_SHOW);
            case ARRIVED -> Set.of(IN_SESSION, COMPLETED, CANCELLED, LATE_CANCELLED, NO_SHOW);
            case IN_SESSION -> Set.of(COMPLETED);
            case COMPLETED, CANCELLED, LATE_CANCELLED, NO_SHOW -> Set.of();
        };
    }

    public boolean canBecome(Status next) {
        return successors().contains(next);
    }

    /** Whether its clinician, room and client are taken for its time. */
    public boolean occupiesTime() {
        return !WITHOUT_TIME.contains(this);
    }

    /** Whether the client still looks forward to it: it can be confirmed, moved and cancelled. */
    public boolean isAhead() {
        return AHEAD.contains(this);
    }
}
