package org.openhour.booking.outbox;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.openhour.booking.appointments.AppointmentChanged;
import org.openhour.booking.appointments.AppointmentId;

/** A revision of an appointment that notification-service is to hear of. */
record HandOver(UUID appointmentId, int revision) implements Serializable {

    static final TaskDescriptor<HandOver> TASK = TaskDescriptor.of("hand-over", HandOver.class);

    static TaskInstance<HandOver> of(AppointmentChanged change) {
        HandOver handOver = new HandOver(change.appointment().value(), change.revision());
        return TASK.instance(handOver.appointmentId + "-" + handOver.revision)
                .data(handOver)
                .build();
    }

    AppointmentId appointment() {
        return new AppointmentId(appointmentId);
    }
}
