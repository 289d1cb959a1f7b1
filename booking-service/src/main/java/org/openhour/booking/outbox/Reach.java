package org.openhour.booking.outbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.Audience;

/**
 * How an appointment's clients can be told something now.
 *
 * @param quietUntil when texts may go out again; null while they may (R-C2)
 */
record Reach(@Nullable OffsetDateTime quietUntil, List<Way> ways) {

    /** One way to one of them, and why it is closed, if it is. */
    record Way(
            String clientId,
            Audience.Channel channel,
            @Nullable String closed) {

        boolean isOpen() {
            return closed == null;
        }
    }

    /** @throws MessageRefused where this cannot go out now */
    void require(DeskMessage message) {
        List<Way> asked =
                ways.stream().filter(way -> message.allows(way.channel())).toList();
        if (asked.isEmpty()) {
            throw MessageRefused.noChannel();
        }
        List<Way> open = asked.stream().filter(Way::isOpen).toList();
        if (open.isEmpty()) {
            throw MessageRefused.closed(closedBecause(asked));
        }
        if (quietUntil != null && !message.urgent() && taken(open, message).anyMatch(Reach::isText)) {
            throw MessageRefused.quietUntil(quietUntil);
        }
    }

    /** A reminder takes one way to each, the first that is open; everything else all of them. */
    private static Stream<Way> taken(List<Way> open, DeskMessage message) {
        return message.kind() == DeskMessage.Kind.REMINDER
                ? open.stream().filter(way -> open.stream()
                        .filter(other -> other.clientId().equals(way.clientId()))
                        .findFirst()
                        .equals(Optional.of(way)))
                : open.stream();
    }

    private static String closedBecause(List<Way> ways) {
        return ways.stream()
                .flatMap(way -> Stream.ofNullable(way.closed()))
                .findFirst()
                .orElse("no-channel");
    }

    private static boolean isText(Way way) {
        return way.channel() == Audience.Channel.SMS;
    }
}
