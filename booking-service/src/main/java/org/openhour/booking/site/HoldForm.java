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
            return Optional.ofNullable(text).map(LocalDateTime::parse).filter(HoldForm::isOfOurTime);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Far from here the calendar's arithmetic ends; no time that could be meant lies there. */
    private static boolean isOfOurTime(LocalDateTime time) {
        return time.getYear() >= 2000 && time.getYear() < 2200;
    }

    ChoiceForm choice() {
        return new ChoiceForm(service, how, who);
    }

    Optional<LocalDateTime> time() {
        return time(start);
    }
}
