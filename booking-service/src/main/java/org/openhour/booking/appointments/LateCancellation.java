package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.time.WallClock;

/**
 * When a cancellation is late (R-A14): by the time at which the request was received, and by the later of two deadlines,
 * so many hours on the clock before the start or so many that have truly passed (R-E3). A client who moves an appointment
 * by themselves when cancelling was no longer free keeps the deadline that they had missed: a move costs nothing, but is
 * no way around the fee. One that staff make is agreed upon and starts afresh.
 */
public record LateCancellation(int hours, WallClock clock) {

    /** The policy of an appointment's service. */
    public static LateCancellation of(Appointment appointment, Catalogue catalogue) {
        return new LateCancellation(
                catalogue.service(appointment.service()).lateCancelHours(),
                catalogue.practice().wallClock());
    }

    /** Whether a request to cancel this that was received then comes too late to be free. */
    public boolean isLate(Appointment appointment, Instant receivedAt) {
        return hours > 0 && receivedAt.isAfter(deadline(appointment));
    }

    /** The last instant at which cancelling this is free. */
    public Instant deadline(Appointment appointment) {
        Instant own = deadline(appointment.span().start());
        return appointment.keptDeadline().filter(kept -> kept.isBefore(own)).orElse(own);
    }

    /** The deadline that a client has missed who moves this now. */
    Optional<Instant> missedBy(Actor actor, Appointment appointment, Instant now) {
        return actor.isClient() && isLate(appointment, now) ? Optional.of(deadline(appointment)) : Optional.empty();
    }

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
