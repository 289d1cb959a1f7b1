package org.openhour.notification.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** An appointment as booking-service sends it: nothing in it is trusted until {@link AppointmentReader} has read it. */
record AppointmentWire(
        @Nullable Long revision,
        @Nullable String status,
        @Nullable String start,
        @Nullable String end,
        @Nullable String timeZone,
        @Nullable String modality,
        @Nullable String place,
        @Nullable String joinUrl,
        @Nullable String manageUrl,
        @Nullable OrganizerWire organizer,
        @Nullable List<@Nullable RecipientWire> recipients,
        @Nullable ClinicianWire clinician,
        @Nullable Map<String, @Nullable String> expectations,
        @Nullable Boolean announce,
        @Nullable String offeredUntil,
        @Nullable SeriesWire series,
        @Nullable RecurrenceWire recurrence) {

    boolean announced() {
        return announce == null || announce;
    }

    record OrganizerWire(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    record RecipientWire(
            @Nullable String clientId,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String language,
            @Nullable List<@Nullable String> channels,
            @Nullable String manageUrl) {}

    /** Which date of which series it is. */
    record SeriesWire(@Nullable String id, @Nullable String originalStart) {}

    /** How a series as a whole goes on. */
    record RecurrenceWire(
            @Nullable Integer everyWeeks,
            @Nullable String lastStart,
            @Nullable List<@Nullable String> leftOut,
            @Nullable List<@Nullable MovedWire> moved) {}

    record MovedWire(
            @Nullable String originalStart,
            @Nullable String start,
            @Nullable String end,
            @Nullable String modality,
            @Nullable String place) {}

    record ClinicianWire(
            @Nullable String id,
            @Nullable String name,
            @Nullable String email) {}
}
