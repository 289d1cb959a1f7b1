package org.openhour.notification.messages;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows what a person may have to look into. */
@Component
class MessageGauges {

    MessageGauges(MeterRegistry meters, JdbcClient jdbc, Pauses pauses) {
        Gauge.builder("openhour.messages.unknown", () -> count(jdbc, MessageState.UNKNOWN))
                .description("Messages that may or may not have left")
                .register(meters);
        Gauge.builder("openhour.messages.failed", () -> count(jdbc, MessageState.FAILED))
                .description("Messages that a provider refused")
                .register(meters);
        Gauge.builder("openhour.messages.undelivered", () -> count(jdbc, MessageState.UNDELIVERED))
                .description("Messages that a provider took and could not deliver")
                .register(meters);
        Gauge.builder("openhour.channels.paused", () -> pauses.all().size())
                .description("Channels at rest because their provider turns everybody away")
                .register(meters);
    }

    private static long count(JdbcClient jdbc, MessageState state) {
        return jdbc.sql("select count(*) from message where state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }
}
