package org.openhour.booking.outbox;

import java.time.Clock;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** Wires the task that hands states over, and the client that carries them. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "notification",
        types = {NotificationClient.class, FeedClient.class, TemplateClient.class, NotReachedClient.class})
class OutboxConfiguration {

    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    /** As JSON, so that what waits can still be read after a new version is installed. */
    @Bean
    DbSchedulerCustomizer schedulerCustomizer() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    @Bean
    OneTimeTask<HandOver> handOverTask(Courier courier, OutboxSettings settings) {
        return Tasks.oneTime(HandOver.TASK)
                .onFailure(new GrowingPause<>(settings.firstPause(), settings.longestPause()))
                .execute((instance, context) -> courier.carry(instance.getData()));
    }

    @Bean
    OneTimeTask<OfferHandOver> offerHandOverTask(OfferCourier courier, OutboxSettings settings) {
        return Tasks.oneTime(OfferHandOver.TASK)
                .onFailure(new GrowingPause<>(settings.firstPause(), settings.longestPause()))
                .execute((instance, context) -> courier.carry(instance.getData()));
    }

    @Bean
    OneTimeTask<SeriesHandOver> seriesHandOverTask(SeriesCourier courier, OutboxSettings settings) {
        return Tasks.oneTime(SeriesHandOver.TASK)
                .onFailure(new GrowingPause<>(settings.firstPause(), settings.longestPause()))
                .execute((instance, context) -> courier.carry(instance.getData()));
    }

    @Bean
    OneTimeTask<MessageOrder> sendMessageTask(NotificationClient notification, OutboxSettings settings) {
        return Tasks.oneTime(MessageOrder.TASK)
                .onFailure(new GrowingPause<>(settings.firstPause(), settings.longestPause()))
                .execute((instance, context) -> notification.send(
                        instance.getData().appointmentId(), instance.getData().wire()));
    }

    @Bean
    RestClientHttpServiceGroupConfigurer signedCalls(ServiceToken token) {
        return groups -> groups.filterByName("notification")
                .forEachClient((group, client) -> client.requestInterceptor((request, body, execution) -> {
                    request.getHeaders().setBearerAuth(token.mint());
                    return execution.execute(request, body);
                }));
    }
}
