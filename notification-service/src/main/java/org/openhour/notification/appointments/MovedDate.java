package org.openhour.notification.appointments;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One date of a series that is held in {@code [start, end)}, or in another way, by itself.
 *
 * @param originalStart when it would start by the series' own rule
 */
public record MovedDate(
        Instant originalStart,
        Instant start,
        Instant end,
        Modality modality,
        @Nullable String place) {

    String terms() {
        return originalStart + ">" + start + ">" + end + ">" + modality + ">" + place;
    }
}
