package org.openhour.booking.outbox;

import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.openhour.booking.waitlist.OfferChanged;
import org.openhour.booking.waitlist.OfferId;

/** A revision of an offer that notification-service is to hear of, and since when. */
record OfferHandOver(UUID offerId, int revision, Instant since) implements Pending {

    static final TaskDescriptor<OfferHandOver> TASK = TaskDescriptor.of("hand-over-offer", OfferHandOver.class);

    static TaskInstance<OfferHandOver> of(OfferChanged change, Instant now) {
        return TASK.instance(change.offer() + "-" + change.revision())
                .data(new OfferHandOver(change.offer().value(), change.revision(), now))
                .build();
    }

    OfferId offer() {
        return new OfferId(offerId);
    }
}
