package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDateTime;

import org.openhour.booking.time.WallClock;

/**
 * When a cancellation is late (R-A14): by the time at which the request was received, and by the later of two deadlines,
 * so many hours on the clock before the start or so many that have truly passed (R-E3).
 */
public record LateCancellation(int hours, WallClock clock) {

    /** Whether a request that was received then comes too late to be free. */
    public boolean isLate(LocalDateTime start, Instant receivedAt) {
        return hours > 0 && receivedAt.isAfter(deadline(start));
    }

    /** The last instant at which cancelling is free. */
    public Instant deadline(LocalDateTime start) {
        Instant elapsed = clock.instantOf(start).minusSeconds(hours * 3600L);
        Instant onTheWall = clock.instantOf(start.minusHours(hours));
        return elapsed.isAfter(onTheWall) ? elapsed : onTheWall;
    }
}
