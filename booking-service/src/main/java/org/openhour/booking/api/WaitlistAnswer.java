package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Somebody who waits, as the desk sees them; the offers and what each place rests on in full view alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitlistAnswer(
        String id,
        String status,
        DeskClient client,
        String service,
        List<String> clinicians,
        List<String> days,
        @Nullable String from,
        @Nullable String to,
        List<String> partsOfDay,
        List<String> modalities,
        List<String> locations,
        int noticeMinutes,
        @Nullable LocalDate until,
        OffsetDateTime waitingSince,
        @Nullable PriorityWire priority,
        @Nullable List<OfferWire> offers) {

    record PriorityWire(String reason) {}

    /**
     * One offer.
     *
     * @param rank their place among those who were asked or could have been, 1 being the first
     * @param because what that place rests on, the weightiest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfferWire(
            String id,
            String status,
            OffsetDateTime start,
            OffsetDateTime end,
            String clinician,
            String modality,
            @Nullable String location,
            int rank,
            List<String> because,
            OffsetDateTime offeredAt,
            OffsetDateTime expiresAt) {}

    /** What somebody is told who puts themselves on the list. */
    record Joined(String id, String status) {}
}
