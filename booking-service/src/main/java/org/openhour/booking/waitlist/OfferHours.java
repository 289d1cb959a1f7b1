package org.openhour.booking.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.WallClock;

/**
 * When offers go out, and how long they stand. They go out in {@code [opens, closes)} by the practice's wall clock alone
 * (R-C2).
 */
record OfferHours(LocalTime opens, LocalTime closes, Duration lasts, Duration shortest) {

    /** An offer takes at most this part of the time that is left before its hour starts. */
    private static final int PART_OF_WHAT_IS_LEFT = 4;

    boolean areOn(Instant moment, WallClock clock) {
        LocalTime time = clock.localOf(moment).toLocalTime();
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /** This moment if offers go out then, else the next opening. */
    Instant notBefore(Instant moment, WallClock clock) {
        if (areOn(moment, clock)) {
            return moment;
        }
        LocalDateTime local = clock.localOf(moment);
        boolean early = local.toLocalTime().isBefore(opens);
        return clock.instantOf(local.toLocalDate().plusDays(early ? 0 : 1).atTime(opens));
    }

    /**
     * Until when an offer stands that goes out at a moment: shorter the nearer its hour is, and never less than the
     * wished notice before it. Nothing where that is too short to answer.
     */
    Optional<Instant> until(Instant sent, Instant start, Minutes notice) {
        Duration share = Duration.between(sent, start).dividedBy(PART_OF_WHAT_IS_LEFT);
        Instant wanted = sent.plus(share.compareTo(lasts) < 0 ? longer(share, shortest) : lasts);
        Instant last = start.minus(notice.toDuration());
        Instant until = wanted.isBefore(last) ? wanted : last;
        return until.isBefore(sent.plus(shortest)) ? Optional.empty() : Optional.of(until);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
