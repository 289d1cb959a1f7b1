package org.openhour.booking.outbox;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.web.client.RestClientException;

/** notification-service does not answer just now. */
public class NotificationUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotificationUnavailable() {
        super("notification-service does not answer");
    }

    /** The answer of a call; empty where there is none. */
    static <T> Optional<T> orEmpty(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (RestClientException silent) {
            return Optional.empty();
        }
    }

    /** Makes a call whose failure, whatever it says, is of no use to whoever waits for the answer. */
    static <T> T unless(Supplier<T> call) {
        return orEmpty(call).orElseThrow(NotificationUnavailable::new);
    }
}
