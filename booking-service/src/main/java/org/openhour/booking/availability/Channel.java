package org.openhour.booking.availability;

import java.time.Duration;

import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.Minutes;

/** By whose rules hours are given out: the stricter ones for the public, or the desk's own judgement. */
public enum Channel {
    /** The service's own grid, notice and horizon. */
    ONLINE,
    /** Any five minutes from now on, up to a year ahead. */
    DESK;

    private static final int DESK_HORIZON_DAYS = 366;

    Duration notice(ServiceOffering service) {
        return this == ONLINE ? service.notice() : Duration.ZERO;
    }

    int horizonDays(ServiceOffering service) {
        return this == ONLINE ? service.horizonDays() : DESK_HORIZON_DAYS;
    }

    Minutes grid(ServiceOffering service) {
        return this == ONLINE ? service.startsEvery() : Minutes.of(Cells.MINUTES_EACH);
    }
}
