package org.openhour.booking.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.LocalSpan;

/** How the desk says times, days and ways to meet. No time is broken before AM or PM. */
final class Words {

    private static final char UNBROKEN = '\u00a0';
    private static final DateTimeFormatter TIME = formatter("h:mm" + UNBROKEN + "a");
    private static final DateTimeFormatter CLOCK = formatter("h:mm");
    private static final DateTimeFormatter DAY = formatter("EEEE, MMMM d");
    private static final DateTimeFormatter SHORT_DAY = formatter("EEE, MMM d");
    private static final DateTimeFormatter MONTH_DAY = formatter("MMM d");
    private static final DateTimeFormatter DATE = formatter("MMM d, yyyy");

    private Words() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }

    /** {@code 9:00 AM}. */
    static String time(LocalTime time) {
        return time.format(TIME);
    }

    /** {@code 9:00}. */
    static String clock(LocalTime time) {
        return time.format(CLOCK);
    }

    /** {@code 9:00 – 9:50}. */
    static String range(LocalSpan span) {
        return clock(span.start().toLocalTime()) + " – " + clock(span.end().toLocalTime());
    }

    /** {@code Fri, Dec 4, 10:00 – 10:50 AM}. */
    static String when(LocalSpan span) {
        return shortDay(span.firstDay()) + ", " + clock(span.start().toLocalTime()) + " – "
                + time(span.end().toLocalTime());
    }

    /** {@code Tue, Dec 1, 10:24 AM}. */
    static String moment(LocalDateTime moment) {
        return shortDay(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /** {@code Tuesday, December 1}. */
    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** {@code Tue, Dec 1}. */
    static String shortDay(LocalDate day) {
        return day.format(SHORT_DAY);
    }

    /** {@code Nov 30 – Dec 4}. */
    static String days(LocalDate first, LocalDate last) {
        return first.format(MONTH_DAY) + " – " + last.format(MONTH_DAY);
    }

    /** {@code May 4, 1990}. */
    static String date(LocalDate date) {
        return date.format(DATE);
    }

    /** {@code Today} where it is, else {@code Wed, Dec 2}. */
    static String near(LocalDate day, LocalDate today) {
        return day.equals(today) ? "Today" : shortDay(day);
    }

    static String how(Modality modality) {
        return modality == Modality.TELEHEALTH ? "Telehealth" : "In person";
    }

    static String icon(Modality modality) {
        return modality == Modality.TELEHEALTH ? "video" : "office";
    }

    /** {@code SLOT_TAKEN} becomes {@code Slot taken}. */
    static String sentence(String code) {
        String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
