package org.openhour.notification.messages;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.time.UtcColumns;

/** Writes down how far one try of a message came; what is said of an earlier try is not of this one. */
@Repository
class Progress {

    private static final String UNSETTLED = " where id = ? and attempts = ? and state in ('CLAIMED', 'UNKNOWN')";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher events;

    Progress(JdbcClient jdbc, JdbcTemplate batches, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.events = events;
    }

    /** What providers have taken, written in one go. A status callback may have been quicker: then it has settled it. */
    void sent(List<Sent> taken, Instant now) {
        int[] written = batch(
                "state = 'SENT', reason = null, provider_id = ?, sent_at = ?" + UNSETTLED,
                taken.stream()
                        .map(one -> new Object[] {
                            one.providerId(),
                            UtcColumns.of(now),
                            one.message().id().value(),
                            one.message().attempts()
                        })
                        .toList());
        Map<Boolean, List<Sent>> settled = IntStream.range(0, written.length)
                .boxed()
                .collect(Collectors.partitioningBy(
                        i -> written[i] == 1, Collectors.mapping(taken::get, Collectors.toList())));
        publish(settled.getOrDefault(true, List.of()).stream()
                .map(one -> one.message().id())
                .toList());
        addTo(settled.getOrDefault(false, List.of()), now);
    }

    /** Only what the callback did not say. */
    private void addTo(List<Sent> reported, Instant now) {
        batch(
                "provider_id = coalesce(provider_id, ?), sent_at = coalesce(sent_at, ?) where id = ?",
                reported.stream()
                        .map(one -> new Object[] {
                            one.providerId(),
                            UtcColumns.of(now),
                            one.message().id().value()
                        })
                        .toList());
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
            publish(List.of(message.id()));
        }
    }

    private void publish(List<MessageId> settled) {
        if (!settled.isEmpty()) {
            events.publishEvent(new MessagesSettled(settled));
        }
    }

    private boolean update(String change, @Nullable Object... parameters) {
        return jdbc.sql("update message set " + change)
                        .params(Arrays.asList(parameters))
                        .update()
                == 1;
    }

    private int[] batch(String change, List<Object[]> parameters) {
        return batches.batchUpdate("update message set " + change, parameters);
    }

    /** A message, and the provider's name of it. */
    record Sent(Message message, @Nullable String providerId) {}
}
