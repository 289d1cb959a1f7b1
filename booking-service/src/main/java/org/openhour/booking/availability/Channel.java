package org.openhour.booking.availability;

import java.time.Duration;

import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.Minutes;

/** By whose rules hours are given out: the stricter ones for the public, or the desk's own judgement. */
public enum Channel {
    /** The service's own grid, notice and horizon, and clinicians who accept new clients. */
    ONLINE,
    /** The same for a client who moves an appointment that is theirs already. */
    OWN_APPOINTMENT,
    /** For somebody on the waitlist, whom the practice itself asks: any five minutes from now on. */
    WAITLIST,
    /** Any five minutes from now on, up to a year ahead. */
    DESK;

    private static final int DESK_HORIZON_DAYS = 366;

    /** Whether a clinician's own calendar closes their hours; the desk, which can ask them, may book over it. */
    boolean heedsOutsideTimes() {
        return this != DESK;
    }

    Duration notice(ServiceOffering service) {
        return isOfThePractice() ? Duration.ZERO : service.notice();
    }

    int horizonDays(ServiceOffering service) {
        return this != DESK ? service.horizonDays() : DESK_HORIZON_DAYS;
    }

    Minutes grid(ServiceOffering service) {
        return isOfThePractice() ? Minutes.of(Cells.MINUTES_EACH) : service.startsEvery();
    }

    /** Whether the practice gives the hour out of its own accord, and not the public takes it. */
    public boolean isOfThePractice() {
        return this == DESK || this == WAITLIST;
    }
}
