package org.openhour.booking.api;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the practice is closed.
 *
 * @param clashes what is booked then, where the day has just been closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskHoliday(LocalDate date, String name, @Nullable List<ClashWire> clashes) {

    /** One that could be kept. */
    record Suggestion(LocalDate date, String name, boolean kept) {}

    /** The fields that can be sent. */
    record Asked(@Nullable String date, @Nullable String name) {

        static final Asked NOTHING = new Asked(null, null);
    }
}
