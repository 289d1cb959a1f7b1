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
 * @param offeredUntil only of an hour on offer: until when it can be taken
 * @param series only of a session of a series: its texts alone are the session's, its calendar entry is the series'
 * @param recurrence only of a series as a whole, which has the time of its first date
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
        @Nullable Series series,
        @Nullable Recurrence recurrence) {

    /**
     * The series that it is a session of.
     *
     * @param originalStart when it would be, had nobody moved it by itself
     */
    record Series(String id, OffsetDateTime originalStart) {}

    /**
     * How a series goes on after its first date.
     *
     * @param lastStart where it has an end: no date starts after this
     * @param leftOut the starts at which there is none after all
     */
    record Recurrence(
            int everyWeeks, @Nullable OffsetDateTime lastStart, List<OffsetDateTime> leftOut, List<Moved> moved) {}

    /** A date that is held otherwise than the series has it. */
    record Moved(
            OffsetDateTime originalStart,
            OffsetDateTime start,
            OffsetDateTime end,
            String modality,
            @Nullable String place) {}

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
