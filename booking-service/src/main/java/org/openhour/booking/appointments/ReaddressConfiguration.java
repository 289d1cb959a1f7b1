package org.openhour.booking.appointments;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the task that tells earlier appointments anew. */
@Configuration(proxyBeanMethods = false)
class ReaddressConfiguration {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    @Bean
    OneTimeTask<Readdress> readdressTask(Readdressing readdressing) {
        return Tasks.oneTime(Readdress.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
                .execute((instance, context) -> readdressing.readdress(instance.getData()));
    }
}
