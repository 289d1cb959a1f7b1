package org.openhour.notification.api;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.api.AppointmentWire.OrganizerWire;
import org.openhour.notification.api.AppointmentWire.RecipientWire;

/** A note between appointments as booking-service sends it; {@link NoteReader} reads it. */
record NoteWire(
        @Nullable Long revision,
        @Nullable String kind,
        @Nullable Boolean active,
        @Nullable String dueAt,
        @Nullable String notAfter,
        @Nullable String url,
        @Nullable OrganizerWire organizer,
        @Nullable RecipientWire recipient) {}
