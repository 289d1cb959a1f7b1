package org.openhour.booking.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A series as it is asked for, nothing of it checked yet. */
record SeriesJson(
        @Nullable String clientId,
        @Nullable List<@Nullable AlongJson> companions,
        @Nullable String service,
        @Nullable String modality,
        @Nullable String clinician,
        @Nullable String location,
        @Nullable String start,
        @Nullable Integer everyWeeks,
        @Nullable Integer count,
        @Nullable String until,
        @Nullable String onConflict,
        @Nullable List<@Nullable MoveDateJson> moves,
        @Nullable List<@Nullable String> skips,
        @Nullable Boolean physicallyInCalifornia,
        @Nullable Boolean tellClient) {

    /** A client of the practice who comes along. */
    record AlongJson(@Nullable String clientId, @Nullable Boolean physicallyInCalifornia) {}

    /** Another start for one date. */
    record MoveDateJson(@Nullable String date, @Nullable String start) {}
}
