package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads dates and times of day from {@link Fields}. */
final class Dates {

    private static final int LONGEST = 40;

    private Dates() {}

    static Optional<LocalDate> required(Fields fields, String field) {
        String text = fields.line(field, LONGEST);
        return text.isEmpty() ? Optional.empty() : optional(fields, field);
    }

    static Optional<LocalDate> optional(Fields fields, String field) {
        return fields.meaning(field, LONGEST, "date-malformed", "A date looks like 2026-12-01.", Named::dateOf);
    }

    /** A time of day on a whole five minutes; {@code 24:00} is the midnight at its end. */
    static Optional<LocalTime> time(Fields fields, String field) {
        String text = fields.line(field, LONGEST);
        return text.isEmpty()
                ? Optional.empty()
                : fields.meaning(
                        field,
                        LONGEST,
                        "time-malformed",
                        "A time looks like 09:00 and is a multiple of five minutes.",
                        Dates::timeOf);
    }

    private static Optional<LocalTime> timeOf(String text) {
        try {
            return Optional.of(LocalTime.parse(text.equals("24:00") ? "00:00" : text))
                    .filter(time -> time.toSecondOfDay() % 300 == 0 && time.getNano() == 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
