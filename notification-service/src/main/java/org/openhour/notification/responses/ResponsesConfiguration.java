package org.openhour.notification.responses;

import java.util.Optional;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

import org.openhour.notification.security.ServiceTokens;

@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "booking", types = BookingApi.class)
class ResponsesConfiguration {

    static final TaskDescriptor<ResponseTask> TELL_BOOKING = TaskDescriptor.of("tell-booking", ResponseTask.class);

    @Bean
    OneTimeTask<ResponseTask> tellBooking(ResponseCall call, ResponsesProperties properties) {
        return Tasks.oneTime(TELL_BOOKING)
                .onFailure(new CappedBackoff(properties.firstRetry(), properties.longestRetry()))
                .execute((instance, context) -> call.make(instance.getData()));
    }

    @Bean
    RestClientHttpServiceGroupConfigurer bookingCredentials(ServiceTokens tokens) {
        return groups -> groups.filterByName("booking")
                .forEachClient((group, client) -> client.requestInterceptor((request, body, execution) -> {
                    request.getHeaders().setBearerAuth(tokens.forBooking());
                    return execution.execute(request, body);
                }));
    }

    @Bean
    DbSchedulerCustomizer tasksAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
