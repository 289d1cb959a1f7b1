package org.openhour.notification.responses;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.AppointmentId;

/** The way back to booking-service: written down with what caused it, told when booking-service answers. */
@Service
public class Responses {

    private final SchedulerClient tasks;
    private final Clock clock;

    Responses(SchedulerClient tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Takes effect with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AppointmentId appointment, Response response) {
        ResponseTask task = new ResponseTask(
                appointment.value(),
                response.source(),
                response.messageId(),
                response.kind(),
                response.receivedAt(),
                response.detail(),
                response.text());
        tasks.scheduleIfNotExists(
                ResponsesConfiguration.TELL_BOOKING
                        .instance(response.messageId())
                        .data(task)
                        .build(),
                clock.instant());
    }
}
