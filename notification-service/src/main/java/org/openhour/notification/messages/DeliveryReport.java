package org.openhour.notification.messages;

import org.jspecify.annotations.Nullable;

/**
 * A provider's word on a message it has taken.
 *
 * @param retry one more try later may get through
 * @param unreachable the address is of no use, so another channel may be tried
 */
public record DeliveryReport(
        MessageId id,
        String providerId,
        MessageState state,
        @Nullable String reason,
        boolean retry,
        boolean unreachable) {}
