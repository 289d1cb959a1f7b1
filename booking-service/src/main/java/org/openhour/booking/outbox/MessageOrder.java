package org.openhour.booking.outbox;

import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.Audience;

/**
 * A message that notification-service is to be asked for, and since when. The reason for it is the desk's own and is not
 * among it.
 */
record MessageOrder(
        UUID appointmentId,
        UUID requestId,
        int revision,
        DeskMessage.Kind kind,
        Audience.@Nullable Channel channel,
        boolean urgent,
        Instant since)
        implements Pending {

    static final TaskDescriptor<MessageOrder> TASK = TaskDescriptor.of("send-message", MessageOrder.class);

    /** As notification-service takes it. */
    record Wire(
            UUID requestId, int revision, DeskMessage.Kind kind, Audience.@Nullable Channel channel, boolean urgent) {}

    static TaskInstance<MessageOrder> of(DeskMessage message, int revision, Instant now) {
        return TASK.instance(message.request().toString())
                .data(new MessageOrder(
                        message.appointment().value(),
                        message.request(),
                        revision,
                        message.kind(),
                        message.channel().orElse(null),
                        message.urgent(),
                        now))
                .build();
    }

    Wire wire() {
        return new Wire(requestId, revision, kind, channel, urgent);
    }
}
