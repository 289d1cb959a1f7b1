package org.openhour.system;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** An appointment, as the public API answers it. */
record Booked(
        String id,
        String status,
        String service,
        String modality,
        String clinician,
        @Nullable String location,
        OffsetDateTime start,
        OffsetDateTime end,
        int revision,
        String manageUrl) {

    /** Of the private link. */
    String token() {
        return manageUrl.substring(manageUrl.lastIndexOf('/') + 1);
    }
}
