package org.openhour.booking.outbox;

import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A note between sessions, as notification-service takes it: that there is one and its link, and not a word of it (R-B4).
 *
 * @param active whether it is to be sent, if it has not been
 * @param notAfter from when on it is of no use
 */
record NoteWire(
        int revision,
        String kind,
        boolean active,
        OffsetDateTime dueAt,
        OffsetDateTime notAfter,
        URI url,
        AppointmentWire.Organizer organizer,
        AppointmentWire.Recipient recipient) {}
