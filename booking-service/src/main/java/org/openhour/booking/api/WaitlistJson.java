package org.openhour.booking.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What somebody waits for as it is asked for, nothing of it checked yet; what is left out may be any. */
record WaitlistJson(
        BookingJson.@Nullable ClientJson client,
        @Nullable String clientId,
        BookingJson.@Nullable ConsentsJson consents,
        @Nullable String service,
        @Nullable List<@Nullable String> clinicians,
        @Nullable List<@Nullable String> days,
        @Nullable String from,
        @Nullable String to,
        @Nullable String partOfDay,
        @Nullable List<@Nullable String> modalities,
        @Nullable List<@Nullable String> locations,
        @Nullable Integer noticeMinutes,
        @Nullable String until,
        @Nullable PriorityJson priority) {

    record PriorityJson(@Nullable String reason) {}

    /** An hour that is offered by hand. */
    record OfferJson(
            @Nullable String start,
            @Nullable String clinician,
            @Nullable String modality,
            @Nullable String location) {}
}
