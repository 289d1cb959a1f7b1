package org.openhour.booking.desk;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Modality;

/**
 * Where to an appointment shall move.
 *
 * @param pick one of the suggestions, where one was taken
 * @param with the slug of the clinician
 * @param california for a session by video: yes or no
 */
record MoveForm(
        @Nullable Integer revision,
        @Nullable String pick,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable String with,
        @Nullable Modality how,
        @Nullable String california,
        @Nullable String reason,
        @Nullable Boolean tell) {}
