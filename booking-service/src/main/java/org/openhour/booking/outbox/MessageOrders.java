package org.openhour.booking.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditEntry;

/** Writes down what is to be asked of notification-service, and in the same transaction who wanted it. */
@Component
class MessageOrders {

    private final SchedulerClient scheduler;
    private final Audit audit;
    private final Clock clock;

    MessageOrders(SchedulerClient scheduler, Audit audit, Clock clock) {
        this.scheduler = scheduler;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void place(DeskMessage message, int revision, List<AuditEntry> entries) {
        Instant now = clock.instant();
        if (scheduler.scheduleIfNotExists(MessageOrder.of(message, revision, now), now)) {
            audit.record(entries);
        }
    }
}
