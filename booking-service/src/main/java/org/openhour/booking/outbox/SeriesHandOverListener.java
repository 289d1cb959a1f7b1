package org.openhour.booking.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.openhour.booking.appointments.SeriesChanged;
import org.openhour.booking.appointments.SeriesId;

/**
 * Writes down, at the end of the transaction that changed a series, that its new state is to be handed over: once,
 * however many of its sessions changed.
 */
@Component
class SeriesHandOverListener {

    private final SchedulerClient scheduler;
    private final SeriesStates states;
    private final Clock clock;

    SeriesHandOverListener(SchedulerClient scheduler, SeriesStates states, Clock clock) {
        this.scheduler = scheduler;
        this.states = states;
        this.clock = clock;
    }

    @EventListener
    void on(SeriesChanged change) {
        Changes known = (Changes) TransactionSynchronizationManager.getResource(this);
        Changes changes = known == null ? begin() : known;
        changes.news.merge(change.series(), change.tellClient(), Boolean::logicalOr);
    }

    private Changes begin() {
        Changes changes = new Changes();
        TransactionSynchronizationManager.bindResource(this, changes);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    private void write(SeriesId series, boolean news) {
        int revision = states.next(series, news);
        Instant now = clock.instant();
        scheduler.scheduleBatch(List.of(SeriesHandOver.of(series, revision, now)), now);
    }

    /** What one transaction changes. */
    private final class Changes implements TransactionSynchronization {

        private final Map<SeriesId, Boolean> news = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            news.forEach(SeriesHandOverListener.this::write);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(SeriesHandOverListener.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(SeriesHandOverListener.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(SeriesHandOverListener.this);
        }
    }
}
