package org.openhour.booking.outbox;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.openhour.booking.appointments.SeriesId;

/** A state of a series as a whole that notification-service is to hear of. */
record SeriesHandOver(UUID seriesId, int revision) {

    static final TaskDescriptor<SeriesHandOver> TASK = TaskDescriptor.of("hand-over-series", SeriesHandOver.class);

    static TaskInstance<SeriesHandOver> of(SeriesId series, int revision) {
        return TASK.instance(series + "-" + revision)
                .data(new SeriesHandOver(series.value(), revision))
                .build();
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }
}
