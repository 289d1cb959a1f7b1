package org.openhour.booking.appointments;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

/** An appointment that is to be told anew, since somebody who comes to it is to be reached otherwise. */
record Readdress(UUID appointmentId, Actor by) {

    static final TaskDescriptor<Readdress> TASK = TaskDescriptor.of("readdress", Readdress.class);

    static TaskInstance<Readdress> of(UUID appointment, Actor by) {
        return TASK.instance(UuidCreator.getTimeOrderedEpoch().toString())
                .data(new Readdress(appointment, by))
                .build();
    }
}
