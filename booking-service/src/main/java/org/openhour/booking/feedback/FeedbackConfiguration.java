package org.openhour.booking.feedback;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the task that hands nudges over. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    RecurringTask<Void> nudgingTask(NudgeRounds rounds, FeedbackSettings settings) {
        return Tasks.recurring("hand-over-nudges", FixedDelay.of(settings.every()))
                .execute((instance, context) -> rounds.go());
    }
}
