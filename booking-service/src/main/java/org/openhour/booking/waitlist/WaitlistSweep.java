package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.openhour.booking.appointments.AppointmentRefused;

/** Offers what has become free within a second or two, and moves on what nobody answered. */
@Component
class WaitlistSweep {

    private static final Logger LOG = LoggerFactory.getLogger(WaitlistSweep.class);

    private final FreedTimeRepository freed;
    private final OpeningRepository openings;
    private final OfferRounds rounds;
    private final AddedHours added;
    private final Clock clock;

    WaitlistSweep(
            FreedTimeRepository freed, OpeningRepository openings, OfferRounds rounds, AddedHours added, Clock clock) {
        this.freed = freed;
        this.openings = openings;
        this.rounds = rounds;
        this.added = added;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${openhour.waitlist.beat:1s}")
    void beat() {
        Instant now = clock.instant();
        openings.findDue(now).forEach(opening -> attempt(() -> rounds.goOn(opening), () -> {}));
        freed.findDue(now).forEach(time -> attempt(() -> rounds.begin(time), () -> rounds.postpone(time)));
    }

    /** Hours that a clinician works on top come as no event: they are seen by comparing. */
    @Scheduled(fixedDelayString = "${openhour.waitlist.sweep:1m}")
    void lookForAddedHours() {
        attempt(added::look, () -> {});
    }

    /** Somebody was faster: what is still open is found at the next look. */
    private static void attempt(Runnable step, Runnable otherwise) {
        try {
            step.run();
        } catch (ConcurrencyFailureException | TransactionException | AppointmentRefused e) {
            LOG.debug("An hour was not free to be offered", e);
            otherwise.run();
        }
    }
}
