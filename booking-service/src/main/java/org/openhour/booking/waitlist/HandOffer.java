package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.StandingRules;
import org.openhour.booking.waitlist.WaitlistRefused.Reason;

/** Offers one hour to one client because the desk says so: the wishes may be set aside, the hours for offers may not. */
@Component
class HandOffer {

    private final Turn turn;
    private final StandingRules rules;
    private final WaitlistEntryRepository entries;
    private final Hopefuls hopefuls;
    private final HeldHours held;
    private final Asking asking;
    private final Clock clock;

    HandOffer(
            Turn turn,
            StandingRules rules,
            WaitlistEntryRepository entries,
            Hopefuls hopefuls,
            HeldHours held,
            Asking asking,
            Clock clock) {
        this.turn = turn;
        this.rules = rules;
        this.entries = entries;
        this.hopefuls = hopefuls;
        this.held = held;
        this.asking = asking;
        this.clock = clock;
    }

    @Transactional
    public Offered make(WaitlistEntryId id, Hour hour) {
        turn.take();
        rules.hold();
        WaitlistEntry entry = entries.findById(id.value()).orElseThrow(() -> new UnknownEntry(id));
        Instant now = clock.instant();
        Pool pool = hopefuls.pool(List.of(entry), now, hour.clinician(), hour.span());
        check(pool, entry, hour, now);
        Instant until = pool.until(entry, hour.start()).orElseThrow(() -> new WaitlistRefused(Reason.TOO_NEAR));
        Opening opening = held.hold(hour, now, until, Channel.DESK);
        Ranked only =
                Ranking.inOrder(List.of(entry.asWaiting()), hour.clinician()).get(0);
        return new Offered(asking.ask(entry, only, opening, until), hour);
    }

    private void check(Pool pool, WaitlistEntry entry, Hour hour, Instant now) {
        refuse(!entry.isWaiting(), Reason.NO_LONGER_WAITING);
        refuse(!pool.hours().areOn(now, pool.clock()), Reason.OUTSIDE_OFFER_HOURS);
        refuse(!pool.isReachable(entry), Reason.CLIENT_NOT_REACHABLE);
        refuse(pool.isAsked(entry), Reason.ALREADY_HAS_AN_OFFER);
        refuse(pool.engagements().wasOffered(entry.client(), hour.span()), Reason.OFFERED_BEFORE);
    }

    private static void refuse(boolean so, Reason reason) {
        if (so) {
            throw new WaitlistRefused(reason);
        }
    }
}
