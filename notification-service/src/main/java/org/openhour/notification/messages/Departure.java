package org.openhour.notification.messages;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A message that is ready to leave.
 *
 * @param handOver sends, once; whatever happens is an outcome, not an exception
 */
public record Departure(MessageId id, Supplier<Outcome> handOver) {

    /** For a carrier that has nothing to prepare for many at once. */
    public static List<Departure> each(List<Outgoing> messages, Function<Outgoing, Outcome> send) {
        return messages.stream()
                .map(message -> new Departure(message.id(), () -> send.apply(message)))
                .toList();
    }
}
