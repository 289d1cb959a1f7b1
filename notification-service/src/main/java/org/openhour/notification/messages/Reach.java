package org.openhour.notification.messages;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.ClientId;

/**
 * How an appointment's clients can be told something now.
 *
 * @param quietUntil when texts may go out again; null while they may
 */
public record Reach(@Nullable Instant quietUntil, List<Way> ways) {

    /** One way to one client, and why it is closed, if it is. */
    public record Way(
            ClientId client, Channel channel, @Nullable String closed) {}
}
