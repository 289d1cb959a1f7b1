package org.openhour.booking.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date of birth as people here write it: month, day, year; or year first, as a device fills it in. */
final class BirthDate {

    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[\\s/.-]+(\\d{1,2})[\\s/.-]+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[\\s/.-]+(\\d{1,2})[\\s/.-]+(\\d{1,2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private BirthDate() {}

    static Optional<LocalDate> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return date(yearFirst, 1, 2, 3);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
        if (monthFirst.matches()) {
            return date(monthFirst, 3, 1, 2);
        }
        Matcher runTogether = RUN_TOGETHER.matcher(text.strip());
        return runTogether.matches() ? date(runTogether, 3, 1, 2) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(parts, year), number(parts, month), number(parts, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
