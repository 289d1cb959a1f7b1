package org.openhour.notification.messages;

import java.time.Instant;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.time.UtcColumns;

/** Writes down how far one try of a message came; what is said of an earlier try is not of this one. */
@Repository
class Progress {

    private static final String UNSETTLED = " where id = ? and attempts = ? and state in ('CLAIMED', 'UNKNOWN')";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Progress(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A status callback may have been quicker: then only what it did not say is added. */
    void sent(Message message, @Nullable String providerId, Instant now) {
        boolean settled = update(
                "state = 'SENT', reason = null, provider_id = ?, sent_at = ?" + UNSETTLED,
                providerId,
                UtcColumns.of(now),
                message.id().value(),
                message.attempts());
        if (settled) {
            events.publishEvent(new MessageSettled(message.id()));
        } else {
            update(
                    "provider_id = coalesce(provider_id, ?), sent_at = coalesce(sent_at, ?) where id = ?",
                    providerId,
                    UtcColumns.of(now),
                    message.id().value());
        }
    }

    void settled(Message message, MessageState state, @Nullable String reason) {
        settle(
                message,
                "state = ?, reason = ?" + UNSETTLED,
                state.name(),
                reason,
                message.id().value(),
                message.attempts());
    }

    void unknown(Message message, @Nullable String reason, Instant checkAt) {
        update(
                "state = 'UNKNOWN', reason = ?, check_at = ?" + UNSETTLED,
                reason,
                UtcColumns.of(checkAt),
                message.id().value(),
                message.attempts());
    }

    /** Back into the queue: it certainly has not left. */
    void again(Message message, @Nullable String reason, Instant due) {
        settle(
                message,
                "state = 'PLANNED', reason = ?, due_at = ?" + UNSETTLED,
                reason,
                UtcColumns.of(due),
                message.id().value(),
                message.attempts());
    }

    /** What the provider reports of a message it has taken. */
    void reported(Message message, MessageState state, @Nullable String reason, String providerId, Instant now) {
        settle(
                message,
                "state = ?, reason = ?, provider_id = ?, sent_at = coalesce(sent_at, ?) where id = ?",
                state.name(),
                reason,
                providerId,
                UtcColumns.of(now),
                message.id().value());
    }

    /** One more try of what was taken and did not arrive; what is still reported of this try is not of the next. */
    void retry(Message message, @Nullable String reason, String retiredProviderId, Instant due) {
        settle(
                message,
                "state = 'PLANNED', reason = ?, due_at = ?, provider_id = null, sent_at = null, "
                        + "retired_provider_id = ? where id = ?",
                reason,
                UtcColumns.of(due),
                retiredProviderId,
                message.id().value());
    }

    boolean retired(MessageId id, String providerId) {
        return jdbc.sql("select count(*) from message where id = ? and retired_provider_id = ?")
                        .params(id.value(), providerId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void settle(Message message, String change, @Nullable Object... parameters) {
        if (update(change, parameters)) {
            events.publishEvent(new MessageSettled(message.id()));
        }
    }

    private boolean update(String change, @Nullable Object... parameters) {
        return jdbc.sql("update message set " + change)
                        .params(Arrays.asList(parameters))
                        .update()
                == 1;
    }
}
