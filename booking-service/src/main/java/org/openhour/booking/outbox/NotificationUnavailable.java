package org.openhour.booking.outbox;

import java.util.function.Supplier;

import org.springframework.web.client.RestClientException;

/** notification-service does not answer just now. */
public class NotificationUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotificationUnavailable() {
        super("notification-service does not answer");
    }

    /** Makes a call whose failure, whatever it says, is of no use to whoever waits for the answer. */
    static <T> T unless(Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientException silent) {
            throw new NotificationUnavailable();
        }
    }
}
