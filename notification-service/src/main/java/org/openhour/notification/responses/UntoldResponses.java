package org.openhour.notification.responses;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows how many responses booking-service has turned away so far. */
@Component
class UntoldResponses {

    UntoldResponses(MeterRegistry meters, JdbcClient jdbc) {
        Gauge.builder("openhour.responses.failing", () -> failing(jdbc))
                .description("Responses that booking-service has not taken yet, after at least one failure")
                .register(meters);
    }

    private static long failing(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = ? and consecutive_failures > 0")
                .param(ResponsesConfiguration.TELL_BOOKING.getTaskName())
                .query(Long.class)
                .single();
    }
}
