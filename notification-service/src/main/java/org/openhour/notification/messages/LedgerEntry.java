package org.openhour.notification.messages;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.plan.MessageKind;

/** A message as others may see it: the address is masked. */
public record LedgerEntry(
        MessageKind kind,
        Channel channel,
        String to,
        Instant dueAt,
        MessageState state,
        @Nullable String reason,
        @Nullable Instant sentAt,
        @Nullable String providerId) {

    static LedgerEntry of(Message message) {
        return new LedgerEntry(
                message.kind(),
                message.channel(),
                Masked.of(message.channel(), message.address()),
                message.dueAt(),
                message.state(),
                message.reason(),
                message.sentAt(),
                message.providerId());
    }
}
