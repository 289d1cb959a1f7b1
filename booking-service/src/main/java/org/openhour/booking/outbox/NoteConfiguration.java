package org.openhour.booking.outbox;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Wires the task that hands notes over, and the client that carries them. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = NoteClient.class)
class NoteConfiguration {

    @Bean
    OneTimeTask<NoteHandOver> noteHandOverTask(NoteCourier courier, OutboxSettings settings) {
        return Tasks.oneTime(NoteHandOver.TASK)
                .onFailure(new GrowingPause<>(settings.firstPause(), settings.longestPause()))
                .execute((instance, context) -> courier.carry(instance.getData()));
    }
}
