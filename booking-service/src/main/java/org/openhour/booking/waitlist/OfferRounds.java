package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.StandingRules;

/** Each step is one transaction in its turn: from freed time to a held hour. */
@Component
class OfferRounds {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Turn turn;
    private final StandingRules rules;
    private final FreedTimeRepository freed;
    private final OpenSessions sessions;
    private final Hopefuls hopefuls;
    private final Round round;
    private final Clock clock;

    OfferRounds(
            Turn turn,
            StandingRules rules,
            FreedTimeRepository freed,
            OpenSessions sessions,
            Hopefuls hopefuls,
            Round round,
            Clock clock) {
        this.turn = turn;
        this.rules = rules;
        this.freed = freed;
        this.sessions = sessions;
        this.hopefuls = hopefuls;
        this.round = round;
        this.clock = clock;
    }

    /**
     * Finds the best session for freed time and holds it for those whom it fits. What is left of the time is looked at
     * again; time of which nothing fits anybody is let go.
     */
    @Transactional
    public void begin(UUID freedId) {
        turn.take();
        rules.hold();
        Optional<FreedTime> found = freed.findById(freedId);
        if (found.isEmpty()) {
            return;
        }
        FreedTime time = found.get();
        Instant now = clock.instant();
        Pool pool = hopefuls.when(time.freedAt(), round.nextSending(now), time.clinician(), time.span());
        FreedSessions within = new FreedSessions(sessions, time.clinician(), time.span());
        noteUnreached(pool, within, now);
        Optional<Hour> best = best(pool, within, time);
        if (best.isPresent()) {
            round.open(best.get(), time.freedAt(), Channel.WAITLIST);
            time.lookAgainAt(now);
        } else if (isAnyoneHeldUp(pool, within)) {
            time.lookAgainAt(now.plus(PAUSE));
        } else {
            freed.delete(time);
        }
    }

    /** What could not be done now is tried again in a while; it is not even read, as that may be what fails. */
    @Transactional
    public void postpone(UUID freedId) {
        turn.take();
        freed.postpone(freedId, clock.instant().plus(PAUSE));
    }

    /** Moves an hour on: to the next few, to the next morning, or back to the public. */
    @Transactional
    public void goOn(UUID opening) {
        turn.take();
        rules.hold();
        round.goOn(opening)
                .ifPresent(left -> freed.save(new FreedTime(
                        left.hour().clinician(),
                        left.hour().span(),
                        left.freedAt(),
                        clock.instant().plus(PAUSE))));
    }

    /** The same as {@link #postpone} for a held hour. */
    @Transactional
    public void postponeHeld(UUID opening) {
        turn.take();
        round.postpone(opening, clock.instant().plus(PAUSE));
    }

    /** The session of whoever comes first in the order, of those whom some session fits. */
    private static Optional<Hour> best(Pool pool, FreedSessions within, FreedTime time) {
        List<Waiting> waiting =
                pool.entries().values().stream().map(WaitlistEntry::asWaiting).toList();
        return Ranking.inOrder(waiting, time.clinician()).stream()
                .map(Ranked::waiting)
                .flatMap(one ->
                        within.fitting(one.wishes()).stream().filter(hour -> pool.canBeAsked(pool.entry(one), hour)))
                .findFirst();
    }

    private static boolean isAnyoneHeldUp(Pool pool, FreedSessions within) {
        return pool.entries().values().stream()
                .filter(pool::isAsked)
                .anyMatch(
                        entry -> within.fitting(entry.wishes()).stream().anyMatch(hour -> pool.isHeldUp(entry, hour)));
    }

    private static void noteUnreached(Pool pool, FreedSessions within, Instant now) {
        pool.entries().values().stream()
                .filter(entry -> !pool.isReachable(entry))
                .filter(entry -> !within.fitting(entry.wishes()).isEmpty())
                .forEach(entry -> entry.missed(now));
    }
}
