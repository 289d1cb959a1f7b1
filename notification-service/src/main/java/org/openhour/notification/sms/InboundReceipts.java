package org.openhour.notification.sms;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.time.UtcColumns;

/** Which texts came in, by Twilio's name for them; what they said is not kept (R-B4). */
@Repository
class InboundReceipts {

    private final JdbcClient jdbc;
    private final Clock clock;

    InboundReceipts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isNew(InboundText text, Meaning meaning, Optional<AppointmentState> about) {
        int inserted = jdbc.sql("insert ignore into inbound_text (sid, phone, meaning, appointment_id, received_at) "
                        + "values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        text.sid(),
                        text.from().e164(),
                        meaning.name(),
                        about.map(state -> state.id().value()).orElse(null),
                        UtcColumns.of(clock.instant())))
                .update();
        return inserted == 1;
    }
}
