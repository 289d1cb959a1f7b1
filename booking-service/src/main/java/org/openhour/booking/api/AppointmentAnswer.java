package org.openhour.booking.api;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Status;
import org.openhour.booking.practice.Modality;

/**
 * An appointment as its client and other systems see it.
 *
 * @param clinicianTitle by the licence or registration; an associate's comes with the supervisor (R-A8)
 * @param warnings hints that refuse nothing, such as {@code zip-outside-california} (R-A6)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentAnswer(
        String id,
        Status status,
        String service,
        Modality modality,
        String clinician,
        String clinicianTitle,
        @Nullable String supervisor,
        @Nullable String location,
        OffsetDateTime start,
        OffsetDateTime end,
        int revision,
        @Nullable String manageUrl,
        @Nullable List<String> warnings) {

    /** The same, with what a client should know before the session; nothing where there is nothing. */
    AppointmentAnswer warning(List<String> about) {
        return new AppointmentAnswer(
                id,
                status,
                service,
                modality,
                clinician,
                clinicianTitle,
                supervisor,
                location,
                start,
                end,
                revision,
                manageUrl,
                about.isEmpty() ? null : about);
    }
}
