package org.openhour.booking.outbox;

import java.time.Instant;

/** What waits until notification-service has heard of it. */
interface Pending {

    Instant since();
}
