package org.openhour.booking.outbox;

/** notification-service, which keeps the feeds, does not answer just now. */
public class FeedsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FeedsUnavailable() {
        super("notification-service does not answer");
    }
}
