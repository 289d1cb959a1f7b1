package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Modality;

/**
 * A series as the desk sees it.
 *
 * @param start of the first
 * @param until its last date, where it has one
 * @param endedFrom since which date it no longer takes place, where somebody ended it
 * @param placedTo every date up to this one has been tried
 * @param continues the series that was split to make this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriesAnswer(
        String id,
        String client,
        @Nullable List<String> companions,
        String service,
        Modality modality,
        String clinician,
        @Nullable String location,
        OffsetDateTime start,
        int everyWeeks,
        @Nullable Integer count,
        @Nullable LocalDate until,
        @Nullable LocalDate endedFrom,
        LocalDate placedTo,
        @Nullable String continues,
        @Nullable List<OccurrenceAnswer> occurrences) {

    /**
     * One of its dates.
     *
     * @param status that of its appointment; CONFLICT, NOT_PLACED, PLANNED or SKIPPED where it has none, or none at that time
     * @param reason why not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OccurrenceAnswer(
            LocalDate date,
            OffsetDateTime start,
            String status,
            @Nullable String reason,
            @Nullable String appointment,
            @Nullable List<SlotWire> alternatives) {}
}
