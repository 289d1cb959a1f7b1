package org.openhour.system;

import java.util.Map;

/** A wish to keep a video consultation with the slot's first clinician. */
final class SampleHold {

    private SampleHold() {}

    static Map<String, Object> of(Slot slot) {
        return Map.of(
                "service",
                "consultation",
                "modality",
                "TELEHEALTH",
                "start",
                slot.start().toString(),
                "clinician",
                slot.clinician());
    }
}
