package org.openhour.booking.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who fits, the best first; where nobody fits all wishes, the one that these were found without. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchWire(List<One> matches, @Nullable String relaxed) {

    record One(String clinician, String title, List<String> fits, List<String> misses, List<SlotWire> next) {}
}
