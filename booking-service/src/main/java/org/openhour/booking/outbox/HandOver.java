package org.openhour.booking.outbox;

import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.openhour.booking.appointments.AppointmentChanged;
import org.openhour.booking.appointments.AppointmentId;

/** A revision of an appointment that notification-service is to hear of, and since when. */
record HandOver(UUID appointmentId, int revision, Instant since) implements Pending {

    static final TaskDescriptor<HandOver> TASK = TaskDescriptor.of("hand-over", HandOver.class);

    static TaskInstance<HandOver> of(AppointmentChanged change, Instant now) {
        HandOver handOver = new HandOver(change.appointment().value(), change.revision(), now);
        return TASK.instance(prefix(change.appointment()) + handOver.revision)
                .data(handOver)
                .build();
    }

    /** What the names of all hand-overs of one appointment start with. */
    static String prefix(AppointmentId appointment) {
        return appointment + "-";
    }

    AppointmentId appointment() {
        return new AppointmentId(appointmentId);
    }
}
