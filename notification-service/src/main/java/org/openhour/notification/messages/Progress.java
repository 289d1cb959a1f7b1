package org.openhour.notification.messages;

import java.time.Instant;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.time.UtcColumns;

/** Writes down how far a claimed message came. */
@Repository
class Progress {

    private static final String UNSETTLED = " where id = ? and state in ('CLAIMED', 'UNKNOWN')";

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A status callback may have been quicker: then only what it did not say is added. */
    void sent(MessageId id, @Nullable String providerId, Instant now) {
        int changed = jdbc.sql(
                        "update message set state = 'SENT', reason = null, provider_id = ?, sent_at = ?" + UNSETTLED)
                .params(Arrays.asList(providerId, UtcColumns.of(now), id.value()))
                .update();
        if (changed == 0) {
            jdbc.sql("update message set provider_id = coalesce(provider_id, ?), sent_at = coalesce(sent_at, ?) "
                            + "where id = ?")
                    .params(Arrays.asList(providerId, UtcColumns.of(now), id.value()))
                    .update();
        }
    }

    void settled(MessageId id, MessageState state, @Nullable String reason) {
        jdbc.sql("update message set state = ?, reason = ?" + UNSETTLED)
                .params(Arrays.asList(state.name(), reason, id.value()))
                .update();
    }

    void unknown(MessageId id, @Nullable String reason, Instant checkAt) {
        jdbc.sql("update message set state = 'UNKNOWN', reason = ?, check_at = ?" + UNSETTLED)
                .params(Arrays.asList(reason, UtcColumns.of(checkAt), id.value()))
                .update();
    }

    /** Back into the queue: it certainly has not left. */
    void again(MessageId id, @Nullable String reason, Instant due) {
        jdbc.sql("update message set state = 'PLANNED', reason = ?, due_at = ?" + UNSETTLED)
                .params(Arrays.asList(reason, UtcColumns.of(due), id.value()))
                .update();
    }

    /** What the provider reports of a message it has taken. */
    void reported(Message message, MessageState state, @Nullable String reason, String providerId, Instant now) {
        jdbc.sql("update message set state = ?, reason = ?, provider_id = ?, sent_at = coalesce(sent_at, ?) "
                        + "where id = ?")
                .params(Arrays.asList(
                        state.name(),
                        reason,
                        providerId,
                        UtcColumns.of(now),
                        message.id().value()))
                .update();
    }

    /** One more try for a handset that was off; what is still reported of the first try is not of the second. */
    void retry(Message message, @Nullable String reason, String retiredProviderId, Instant due) {
        jdbc.sql("update message set state = 'PLANNED', reason = ?, due_at = ?, provider_id = null, "
                        + "sent_at = null, retired_provider_id = ? where id = ?")
                .params(Arrays.asList(
                        reason,
                        UtcColumns.of(due),
                        retiredProviderId,
                        message.id().value()))
                .update();
    }

    boolean retired(MessageId id, String providerId) {
        return jdbc.sql("select count(*) from message where id = ? and retired_provider_id = ?")
                        .params(id.value(), providerId)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
