package org.openhour.booking.outbox;

import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.openhour.booking.appointments.SeriesId;

/** A state of a series as a whole that notification-service is to hear of, and since when. */
record SeriesHandOver(UUID seriesId, int revision, Instant since) implements Pending {

    static final TaskDescriptor<SeriesHandOver> TASK = TaskDescriptor.of("hand-over-series", SeriesHandOver.class);

    static TaskInstance<SeriesHandOver> of(SeriesId series, int revision, Instant now) {
        return TASK.instance(series + "-" + revision)
                .data(new SeriesHandOver(series.value(), revision, now))
                .build();
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }
}
