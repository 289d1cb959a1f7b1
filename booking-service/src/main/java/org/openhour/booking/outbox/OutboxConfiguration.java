package org.openhour.booking.outbox;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

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

/** Wires the tasks that hand states over, and the client that carries them. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "notification",
        types = {
            NotificationClient.class,
            FeedClient.class,
            TemplateClient.class,
            NotReachedClient.class,
            PauseClient.class,
            NoteClient.class
        })
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
        return untilItLands(HandOver.TASK, courier::carry, settings);
    }

    @Bean
    OneTimeTask<OfferHandOver> offerHandOverTask(OfferCourier courier, OutboxSettings settings) {
        return untilItLands(OfferHandOver.TASK, courier::carry, settings);
    }

    @Bean
    OneTimeTask<SeriesHandOver> seriesHandOverTask(SeriesCourier courier, OutboxSettings settings) {
        return untilItLands(SeriesHandOver.TASK, courier::carry, settings);
    }

    @Bean
    OneTimeTask<NoteHandOver> noteHandOverTask(NoteCourier courier, OutboxSettings settings) {
        return untilItLands(NoteHandOver.TASK, courier::carry, settings);
    }

    @Bean
    OneTimeTask<MessageOrder> sendMessageTask(NotificationClient notification, OutboxSettings settings) {
        return untilItLands(
                MessageOrder.TASK, order -> notification.send(order.appointmentId(), order.wire()), settings);
    }

    private static <T> OneTimeTask<T> untilItLands(TaskDescriptor<T> task, Consumer<T> call, OutboxSettings settings) {
        return Tasks.oneTime(task)
                .onFailure(new GrowingPause<>(settings.firstPause(), settings.longestPause()))
                .execute((instance, context) -> call.accept(instance.getData()));
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
