package org.openhour.booking.outside;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an event lasts: so many days by the wall clock and so much time (RFC 5545 §3.6.1). One of neither makes
 * nobody busy.
 */
record Length(long days, Duration time) {

    private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,3})W");

    Length {
        if (days < 0 || time.isNegative()) {
            throw new DateTimeException("It ends before it starts");
        }
    }

    static Length between(Moment start, Moment end) {
        return start.isDay()
                ? new Length(Duration.between(start.local(), end.local()).toDays(), Duration.ZERO)
                : new Length(0, Duration.between(start.instant(), end.instant()));
    }

    /** Reads {@code PT50M}, {@code P1D} or {@code P2W}; days are whole days of the clock on the wall. */
    static Length parse(String text) {
        Matcher weeks = WEEKS.matcher(text);
        if (weeks.matches()) {
            return new Length(7 * Long.parseLong(weeks.group(1)), Duration.ZERO);
        }
        Duration whole = Duration.parse(text);
        return new Length(whole.toDaysPart(), whole.minusDays(whole.toDaysPart()));
    }

    /** What holds where the event names neither an end nor a length. */
    static Length implied(Moment start) {
        return new Length(start.isDay() ? 1 : 0, Duration.ZERO);
    }

    static Length of(Entry entry, Moment start) {
        Optional<ContentLine> end = entry.first("DTEND");
        if (end.isPresent()) {
            return between(start, Moment.of(end.get(), start.zone()));
        }
        return entry.first("DURATION").map(line -> parse(line.value())).orElseGet(() -> implied(start));
    }

    Instant after(Moment start) {
        return start.at(start.local().plusDays(days)).instant().plus(time);
    }
}
