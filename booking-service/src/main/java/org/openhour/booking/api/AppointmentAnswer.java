package org.openhour.booking.api;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Status;
import org.openhour.booking.practice.Modality;

/** An appointment as its client and other systems see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentAnswer(
        String id,
        Status status,
        String service,
        Modality modality,
        String clinician,
        @Nullable String location,
        OffsetDateTime start,
        OffsetDateTime end,
        int revision,
        @Nullable String manageUrl) {}
