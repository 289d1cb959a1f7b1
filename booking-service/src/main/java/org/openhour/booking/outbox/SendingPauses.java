package org.openhour.booking.outbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.clients.Audience;

/** The channels by which nothing goes out, because the provider turns everybody away. What is due there waits. */
@Service
public class SendingPauses {

    /**
     * A channel at rest.
     *
     * @param reason a fixed word in kebab-case
     */
    public record Pause(Audience.Channel channel, String reason, OffsetDateTime since) {}

    private final PauseClient client;

    SendingPauses(PauseClient client) {
        this.client = client;
    }

    /** Empty where notification-service does not answer. */
    public Optional<List<Pause>> all() {
        return NotificationUnavailable.orEmpty(client::all);
    }

    /**
     * Lets a channel send again; one that does not rest is left as it is. Where the provider still turns everybody away
     * it soon rests anew.
     *
     * @throws NotificationUnavailable where notification-service does not answer
     */
    public void end(Audience.Channel channel) {
        NotificationUnavailable.unless(() -> {
            client.end(channel);
            return channel;
        });
    }
}
