package org.openhour.booking.worklist;

import java.time.OffsetDateTime;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.clients.ClientId;

/**
 * Something that needs a human.
 *
 * @param reason a fixed word, never what somebody wrote
 * @param dueAt by when, or since when it waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
        String kind,
        @Nullable String appointment,
        @Nullable String series,
        @Nullable String client,
        @Nullable String clinician,
        String reason,
        OffsetDateTime dueAt) {

    static WorkItem about(Appointment appointment, String kind, String reason, OffsetDateTime dueAt) {
        return about(appointment, appointment.client(), kind, reason, dueAt);
    }

    static WorkItem about(Appointment appointment, ClientId client, String kind, String reason, OffsetDateTime dueAt) {
        return new WorkItem(kind, appointment.id().toString(), null, client.toString(), null, reason, dueAt);
    }

    static WorkItem ofPractice(String kind, String reason, OffsetDateTime dueAt) {
        return new WorkItem(kind, null, null, null, null, reason, dueAt);
    }

    /** A reason of notification-service, {@code twilio-20003}, as the word of a work item. */
    static String word(String reason) {
        return reason.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
