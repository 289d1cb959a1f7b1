package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.List;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.AudienceChanged;
import org.openhour.booking.clients.ClientChanged;

/** Hears that a client is to be reached otherwise. */
@Component
class ClientListener {

    private final Readdressing readdressing;
    private final SchedulerClient scheduler;
    private final Clock clock;

    ClientListener(Readdressing readdressing, SchedulerClient scheduler, Clock clock) {
        this.readdressing = readdressing;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(ClientChanged change) {
        readdressing.readdress(change.client(), Actor.staff(change.changedBy()));
    }

    /**
     * Written down in the transaction of the booking and done after it: that holds hours already, and whoever moves one
     * of the earlier appointments takes them in the other order.
     */
    @EventListener
    void on(AudienceChanged change) {
        String name = change.changedBy();
        Actor by = name.equals(Actor.CLIENT.name()) ? Actor.CLIENT : Actor.staff(name);
        ToldOnce told = ToldOnce.inThisTransaction();
        List<TaskInstance<?>> earlier = readdressing.idsAhead(change.client()).stream()
                .filter(told::isFirst)
                .<TaskInstance<?>>map(id -> Readdress.of(id, by))
                .toList();
        if (!earlier.isEmpty()) {
            scheduler.scheduleBatch(earlier, clock.instant());
        }
    }
}
