package org.openhour.booking.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.LateFee;
import org.openhour.booking.outbox.LedgerEntry;

/** An appointment as the desk sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskAppointment(
        @JsonUnwrapped AppointmentAnswer appointment,
        DeskClient client,
        @Nullable List<DeskClient> companions,
        @Nullable String room,
        @Nullable String note,
        @Nullable String overrideReason,
        @Nullable Boolean saidInCalifornia,
        @Nullable SeriesDate series,
        @Nullable LateFee lateFee,
        @Nullable String lateFeeReason,
        @Nullable List<ChangeWire> history,
        @Nullable List<LedgerEntry> messages) {

    /** The series that it belongs to, and the date that it has there, wherever it was moved by itself. */
    record SeriesDate(String id, LocalDate date) {}

    /** One line of its history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeWire(
            int revision, String what, String by, @Nullable String reason, Instant at) {}
}
