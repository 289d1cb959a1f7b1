package org.openhour.notification.messages;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.time.UtcColumns;

/** The channels at rest because their provider turns everybody away. */
@Repository
class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The provider takes nothing: over as soon as it takes one. */
    void untilTaken(Channel channel, String reason, Instant now, Instant retryAt) {
        begin(channel, reason, now, retryAt, false);
    }

    /** The provider takes messages that then do not arrive: over only when one has arrived. */
    void untilArrival(Channel channel, String reason, Instant now, Instant retryAt) {
        begin(channel, reason, now, retryAt, true);
    }

    private void begin(Channel channel, String reason, Instant now, Instant retryAt, boolean untilArrival) {
        jdbc.sql("insert into sending_pause (channel, reason, since, retry_at, until_arrival) values (?, ?, ?, ?, ?) "
                        + "on duplicate key update reason = ?, retry_at = ?, until_arrival = ?")
                .params(
                        channel.name(),
                        reason,
                        UtcColumns.of(now),
                        UtcColumns.of(retryAt),
                        untilArrival,
                        reason,
                        UtcColumns.of(retryAt),
                        untilArrival)
                .update();
    }

    void taken(Channel channel) {
        jdbc.sql("delete from sending_pause where channel = ? and not until_arrival")
                .param(channel.name())
                .update();
    }

    void arrived(Channel channel) {
        jdbc.sql("delete from sending_pause where channel = ?")
                .param(channel.name())
                .update();
    }

    List<Pause> all() {
        return jdbc.sql("select channel, reason, since from sending_pause")
                .query((row, n) ->
                        new Pause(row.getString("channel"), row.getString("reason"), UtcColumns.required(row, "since")))
                .list();
    }

    record Pause(String channel, String reason, Instant since) {}
}
