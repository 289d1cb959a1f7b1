package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.openhour.booking.availability.Channel;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.WallClock;

/** Offers a held hour to the next few, as often as it takes, in the caller's transaction. */
@Component
class Round {

    private final OpeningRepository openings;
    private final HeldHours held;
    private final Hopefuls hopefuls;
    private final Asking asking;
    private final Catalogues catalogues;
    private final WaitlistSettings settings;
    private final Clock clock;

    Round(
            OpeningRepository openings,
            HeldHours held,
            Hopefuls hopefuls,
            Asking asking,
            Catalogues catalogues,
            WaitlistSettings settings,
            Clock clock) {
        this.openings = openings;
        this.held = held;
        this.hopefuls = hopefuls;
        this.asking = asking;
        this.catalogues = catalogues;
        this.settings = settings;
        this.clock = clock;
    }

    /** When an offer that is thought of now goes out: at night, in the morning (R-C2). */
    Instant nextSending(Instant now) {
        return settings.offerHours().notBefore(now, wallClock());
    }

    /** Holds an hour and offers it, or holds it for the morning. */
    Opening open(Hour hour, Instant freedAt, Channel channel) {
        Opening opening = held.hold(hour, freedAt, nextSending(clock.instant()).plus(settings.offerLasts()), channel);
        proceed(opening);
        return opening;
    }

    /** An hour that was given back while somebody could not be asked for it yet. */
    Optional<Opening> goOn(UUID id) {
        return openings.lock(id).filter(Opening::isHeld).flatMap(this::proceed);
    }

    void postpone(UUID id, Instant until) {
        openings.postpone(id, until);
    }

    private Optional<Opening> proceed(Opening opening) {
        Optional<Instant> running = asking.expire(opening);
        if (running.isPresent()) {
            opening.lookAgainAt(running.get());
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant sending = nextSending(now);
        Pool pool = hopefuls.when(
                opening.freedAt(),
                sending,
                opening.hour().clinician(),
                opening.hour().span());
        List<Ranked> next =
                pool.ranked(opening.hour()).stream().limit(settings.atOnce()).toList();
        if (next.isEmpty() || !held.holdOn(opening, sending.plus(settings.offerLasts()))) {
            held.giveBack(opening);
            return pool.isAnyoneHeldUp(opening.hour()) ? Optional.of(opening) : Optional.empty();
        }
        opening.lookAgainAt(sending.isAfter(now) ? sending : ask(opening, pool, next));
        return Optional.empty();
    }

    private Instant ask(Opening opening, Pool pool, List<Ranked> next) {
        return next.stream()
                .map(ranked -> {
                    WaitlistEntry entry = pool.entry(ranked.waiting());
                    Instant until = pool.until(entry, opening.hour().start()).orElseThrow();
                    return asking.ask(entry, ranked, opening, until).expiresAt();
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private WallClock wallClock() {
        return catalogues.current().practice().wallClock();
    }
}
