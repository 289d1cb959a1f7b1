package org.openhour.notification.messages;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import org.openhour.notification.appointments.AppointmentReceived;
import org.openhour.notification.appointments.Channel;

/** Works off what is due: at every beat, and as soon as a new state has been committed. */
@Component
class Workers {

    private final List<Lane> lanes;

    Workers(MessageQueue queue, Delivery delivery, Outcomes outcomes, MessagesProperties properties, Clock clock) {
        this.lanes = Arrays.stream(Channel.values())
                .map(channel -> new Lane(channel, properties, queue, delivery, outcomes, clock))
                .toList();
    }

    @Scheduled(fixedDelayString = "${openhour.messages.beat:500ms}")
    void beat() {
        lanes.forEach(Lane::beat);
    }

    @TransactionalEventListener
    void on(AppointmentReceived event) {
        beat();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        for (Lane lane : lanes) {
            lane.stop();
        }
    }
}
