package org.openhour.booking.outbox;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The whole current state of an appointment, as notification-service takes it.
 *
 * @param clinician left out of an offer
 * @param announce whether the clients are to hear of this revision; reminders are theirs in any case
 * @param series only of a session of a series
 * @param offeredUntil only of an hour on offer: until when it can be taken
 */
record AppointmentWire(
        int revision,
        String status,
        OffsetDateTime start,
        OffsetDateTime end,
        String timeZone,
        String modality,
        @Nullable String place,
        @Nullable URI joinUrl,
        URI manageUrl,
        Organizer organizer,
        List<Recipient> recipients,
        @Nullable Clinician clinician,
        boolean announce,
        Map<String, String> expectations,
        @Nullable OffsetDateTime offeredUntil,
        @Nullable Series series) {

    /**
     * The series that it is a session of.
     *
     * @param originalStart when it would be, had nobody moved it by itself
     */
    record Series(String id, OffsetDateTime originalStart) {}

    record Organizer(String name, String email, String phone) {}

    record Recipient(
            String clientId,
            String name,
            @Nullable String phone,
            @Nullable String email,
            String language,
            List<String> channels,
            URI manageUrl) {}

    record Clinician(String id, String name, String email) {}
}
