package org.openhour.booking.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentChanged;
import org.openhour.booking.waitlist.OfferChanged;

/** Writes the hand-over down in the transaction that made the change, so that neither is there without the other. */
@Component
class HandOverListener {

    private final SchedulerClient scheduler;
    private final Clock clock;

    HandOverListener(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(OfferChanged change) {
        Instant now = clock.instant();
        scheduler.schedule(OfferHandOver.of(change, now), now);
    }

    @EventListener
    void on(AppointmentChanged change) {
        Instant now = clock.instant();
        // In one statement: it need not look for a twin, since a revision is written once.
        scheduler.scheduleBatch(List.of(HandOver.of(change, now)), now);
    }
}
