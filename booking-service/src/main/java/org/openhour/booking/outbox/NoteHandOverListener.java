package org.openhour.booking.outbox;

import java.time.Clock;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.openhour.booking.feedback.NoteChanged;

/** Writes the hand-over down in the transaction that changed the note. */
@Component
class NoteHandOverListener {

    private final SchedulerClient scheduler;
    private final Clock clock;

    NoteHandOverListener(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(NoteChanged change) {
        Instant now = clock.instant();
        scheduler.schedule(NoteHandOver.of(change, now), now);
    }
}
