package org.openhour.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * An appointment after a change.
 *
 * @param series what became of the others, where they were meant too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangedAppointment(
        @JsonUnwrapped AppointmentAnswer appointment,
        @Nullable SeriesAnswer series) {}
