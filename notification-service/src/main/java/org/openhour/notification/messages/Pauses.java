package org.openhour.notification.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.time.UtcColumns;

/** The channels at rest because their provider turns everybody away; how they came to rest is called out to ops. */
@Repository
class Pauses {

    private static final Logger log = LoggerFactory.getLogger(Pauses.class);

    private final JdbcClient jdbc;
    private final MessagesProperties properties;

    Pauses(JdbcClient jdbc, MessagesProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** The provider takes nothing: over as soon as it takes one. */
    void untilTaken(Channel channel, String reason, Instant now) {
        begin(channel, reason, now, false);
    }

    /** The provider takes messages that then do not arrive: over only when one has arrived. */
    void untilArrival(Channel channel, String reason, Instant now) {
        begin(channel, reason, now, true);
    }

    private void begin(Channel channel, String reason, Instant now, boolean untilArrival) {
        int begun = jdbc.sql("insert ignore into sending_pause (channel, reason, since, retry_at, until_arrival) "
                        + "values (?, ?, ?, ?, ?)")
                .params(channel.name(), reason, UtcColumns.of(now), retryAt(now, untilArrival), untilArrival)
                .update();
        if (begun == 1) {
            log.error("ALERT: {} rests, its provider turns everybody away: {}", channel, reason);
        } else {
            jdbc.sql("update sending_pause set reason = ?, retry_at = ?, until_arrival = ? where channel = ?")
                    .params(reason, retryAt(now, untilArrival), untilArrival, channel.name())
                    .update();
        }
    }

    private LocalDateTime retryAt(Instant now, boolean untilArrival) {
        Duration rest = untilArrival ? properties.pauseAfterReport() : properties.pause();
        return UtcColumns.of(now.plus(rest));
    }

    Rest at(Channel channel, Instant now) {
        return jdbc.sql("select retry_at <= ? from sending_pause where channel = ?")
                .params(UtcColumns.of(now), channel.name())
                .query(Boolean.class)
                .optional()
                .map(over -> over ? Rest.OVER : Rest.RESTING)
                .orElse(Rest.NONE);
    }

    /** Whether the one who asks may try one message, the rest being over; for all others it begins anew. */
    boolean test(Channel channel, Instant now) {
        return jdbc.sql(
                                "update sending_pause set retry_at = if(until_arrival, ?, ?) where channel = ? and retry_at <= ?")
                        .params(retryAt(now, true), retryAt(now, false), channel.name(), UtcColumns.of(now))
                        .update()
                == 1;
    }

    void taken(Channel channel) {
        jdbc.sql("delete from sending_pause where channel = ? and not until_arrival")
                .param(channel.name())
                .update();
    }

    /** A message has arrived, or a person has seen to it. */
    void end(Channel channel) {
        jdbc.sql("delete from sending_pause where channel = ?")
                .param(channel.name())
                .update();
    }

    List<Pause> all() {
        return jdbc.sql("select channel, reason, since from sending_pause order by channel")
                .query((row, n) -> new Pause(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("reason"),
                        UtcColumns.required(row, "since")))
                .list();
    }

    /** Where a channel stands. */
    enum Rest {
        NONE,
        RESTING,
        /** One message may be tried. */
        OVER
    }
}
