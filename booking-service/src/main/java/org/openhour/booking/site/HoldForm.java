package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A tap on an open time. */
record HoldForm(
        @Nullable String service,
        @Nullable String how,
        @Nullable String who,
        @Nullable String start) {

    static final String PATH = "/book/hold";

    static Optional<LocalDateTime> time(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    ChoiceForm choice() {
        return new ChoiceForm(service, how, who);
    }

    Optional<LocalDateTime> time() {
        return time(start);
    }
}
