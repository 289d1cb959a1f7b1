package org.openhour.notification.sms;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

    boolean isNew(InboundText text, Meaning meaning, Subject subject) {
        int inserted = jdbc.sql("insert ignore into inbound_text (sid, phone, meaning, appointment_id, received_at) "
                        + "values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        text.sid(),
                        text.from().e164(),
                        meaning.name(),
                        subject.id().orElse(null),
                        UtcColumns.of(clock.instant())))
                .update();
        return inserted == 1;
    }

    /** Marks this text as answered, unless another text of its number has been since then. */
    boolean answer(InboundText text, Instant since) {
        boolean another = jdbc.sql("select count(*) from inbound_text "
                                + "where phone = ? and received_at > ? and answered and sid <> ?")
                        .params(text.from().e164(), UtcColumns.of(since), text.sid())
                        .query(Long.class)
                        .single()
                > 0;
        if (!another) {
            jdbc.sql("update inbound_text set answered = true where sid = ?")
                    .param(text.sid())
                    .update();
        }
        return !another;
    }
}
