package org.openhour.notification.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.storage.RetriedOnDeadlock;
import org.openhour.notification.time.UtcColumns;

/** Claims rows for one worker among many, a batch at a time; rows that another has locked are passed over. */
@Repository
class MessageQueue {

    private final JdbcClient jdbc;
    private final MessageTable table;
    private final Pauses pauses;

    MessageQueue(JdbcClient jdbc, MessageTable table, Pauses pauses) {
        this.jdbc = jdbc;
        this.table = table;
        this.pauses = pauses;
    }

    /** The messages longest due, at most so many, now this worker's own; committed before anything is sent. */
    @RetriedOnDeadlock
    @Transactional
    public List<Message> claim(Channel channel, Instant now, int most) {
        return switch (pauses.at(channel, now)) {
            case NONE -> claimed(due(channel, now, most), now);
            case RESTING -> List.of();
            case OVER -> test(due(channel, now, 1), channel, now);
        };
    }

    /** One message goes ahead of all others, to see whether the provider takes any again. */
    private List<Message> test(List<Message> one, Channel channel, Instant now) {
        return one.isEmpty() || !pauses.test(channel, now) ? List.of() : claimed(one, now);
    }

    private List<Message> due(Channel channel, Instant now, int most) {
        return jdbc.sql("select * from message where state = 'PLANNED' and channel = ? and due_at <= ? "
                        + "order by due_at limit ? for update skip locked")
                .params(channel.name(), UtcColumns.of(now), most)
                .query(MessageRows.MAPPER)
                .list();
    }

    private List<Message> claimed(List<Message> due, Instant now) {
        if (!due.isEmpty()) {
            jdbc.sql("update message set state = 'CLAIMED', reason = null, claimed_at = :now, attempts = attempts + 1 "
                            + "where id in (:ids)")
                    .param("now", UtcColumns.of(now))
                    .param(
                            "ids",
                            due.stream().map(message -> message.id().value()).toList())
                    .update();
        }
        return due.stream().map(message -> message.claimed(now)).toList();
    }

    /** A message of unknown fate whose turn it is to be asked about; not offered again before {@code again}. */
    @RetriedOnDeadlock
    @Transactional
    public Optional<Message> claimUnknown(Instant now, Instant again) {
        return next(
                        "select id from message where state = 'UNKNOWN' and check_at <= ? "
                                + "order by check_at limit 1 for update skip locked",
                        UtcColumns.of(now))
                .flatMap(id -> {
                    jdbc.sql("update message set check_at = ? where id = ?")
                            .params(UtcColumns.of(again), id.value())
                            .update();
                    return table.locked(id);
                });
    }

    /** Claims whose process died: nobody knows whether the message left. */
    @RetriedOnDeadlock
    @Transactional
    public int abandon(Instant claimedBefore, Instant now) {
        return jdbc.sql("update message set state = 'UNKNOWN', reason = 'claim-abandoned', check_at = ? "
                        + "where state = 'CLAIMED' and claimed_at < ?")
                .params(UtcColumns.of(now), UtcColumns.of(claimedBefore))
                .update();
    }

    private Optional<MessageId> next(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).optional().map(MessageId::new);
    }
}
