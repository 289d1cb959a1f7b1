package org.openhour.booking.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Whom nothing has told of their appointment, asked of notification-service in one call. */
@Service
public class NotReachedList {

    private final NotReachedClient client;

    NotReachedList(NotReachedClient client) {
        this.client = client;
    }

    /** Of what starts in {@code [from, to)}; empty where notification-service does not answer. */
    public Optional<List<NotReached>> startingIn(Instant from, Instant to) {
        return NotificationUnavailable.orEmpty(() -> client.list(from.toString(), to.toString()));
    }
}
