package org.openhour.notification.plan;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.ClientId;

/**
 * A message to send at {@code dueAt}, of use before {@code notAfter} only.
 *
 * @param skipped why it is not sent after all, for the ledger to say
 */
public record PlannedMessage(
        ClientId client,
        MessageKind kind,
        Channel channel,
        String address,
        Instant dueAt,
        Instant notAfter,
        @Nullable String skipped) {

    /** Why an announcement is left out of which the client knows already. */
    public static final String NOT_ANNOUNCED = "not-announced";

    /** Why a reminder is left out that nobody misses. */
    public static final Set<String> SPARED = Set.of("already-past", "just-announced");

    /** Left out where it is of no use any more, or will not be when it is due. */
    PlannedMessage weighed(Instant now) {
        if (!now.isBefore(notAfter)) {
            return skip("too-late");
        }
        return dueAt.isBefore(notAfter) ? this : skip("quiet-hours");
    }

    PlannedMessage skip(String reason) {
        return new PlannedMessage(client, kind, channel, address, dueAt, notAfter, reason);
    }
}
