package org.openhour.notification.messages;

import org.jspecify.annotations.Nullable;

/** A provider's word on a message it has taken. */
public record DeliveryReport(
        MessageId id,
        String providerId,
        MessageState state,
        @Nullable String reason,
        Remedy remedy) {}
