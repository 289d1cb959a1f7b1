package org.openhour.notification.messages;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.storage.RetriedOnDeadlock;
import org.openhour.notification.time.UtcColumns;

/** Claims rows for one worker among many; rows that another has locked are passed over. */
@Repository
class MessageQueue {

    private final JdbcClient jdbc;
    private final MessageTable table;

    MessageQueue(JdbcClient jdbc, MessageTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The message longest due, now this worker's own; committed before anything is sent. */
    @RetriedOnDeadlock
    @Transactional
    public Optional<Message> claim(Instant now) {
        return next("""
                        select id from message where state = 'PLANNED' and due_at <= ?
                        and channel not in (select channel from sending_pause where retry_at > ?)
                        order by due_at limit 1 for update skip locked""", UtcColumns.of(now), UtcColumns.of(now)).flatMap(id -> claim(id, now));
    }

    private Optional<Message> claim(MessageId id, Instant now) {
        jdbc.sql("update message set state = 'CLAIMED', reason = null, claimed_at = ?, attempts = attempts + 1 "
                        + "where id = ?")
                .params(UtcColumns.of(now), id.value())
                .update();
        return table.locked(id);
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
