package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

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
        openings.findDue(now).forEach(opening -> attempt(opening, rounds::goOn, rounds::postponeHeld));
        freed.findDue(now).forEach(time -> attempt(time, rounds::begin, rounds::postpone));
    }

    /** Hours that a clinician works on top come as no event: they are seen by comparing. */
    @Scheduled(fixedDelayString = "${openhour.waitlist.sweep:1m}")
    void lookForAddedHours() {
        succeeds("added hours", added::look);
    }

    /** Each is a transaction of its own: what fails is put off, and keeps nobody else waiting. */
    private static void attempt(UUID id, Consumer<UUID> step, Consumer<UUID> otherwise) {
        if (!succeeds(id, () -> step.accept(id))) {
            succeeds(id, () -> otherwise.accept(id));
        }
    }

    private static boolean succeeds(Object what, Runnable step) {
        try {
            step.run();
            return true;
        } catch (ConcurrencyFailureException | TransactionException | AppointmentRefused e) {
            LOG.debug("Somebody was faster: {}", what, e);
        } catch (RuntimeException unforeseen) {
            // Its name alone: a message may tell of somebody.
            LOG.error("Could not offer {}: {}", what, unforeseen.getClass().getName());
        }
        return false;
    }
}
