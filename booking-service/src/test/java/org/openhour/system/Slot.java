package org.openhour.system;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An open time, as availability answers it. */
record Slot(
        OffsetDateTime start,
        OffsetDateTime end,
        List<String> clinicians,
        @Nullable String location) {

    String clinician() {
        return clinicians.get(0);
    }
}
