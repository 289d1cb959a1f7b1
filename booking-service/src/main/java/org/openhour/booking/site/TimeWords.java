package org.openhour.booking.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.openhour.booking.time.LocalSpan;

/** Says times and days as the language of a page does; a time never breaks before its AM or PM. */
record TimeWords(Locale language) {

    private static final char UNBROKEN = '\u00a0';

    /** {@code 9:00 AM}, {@code 9:00 a. m.} */
    String time(LocalTime time) {
        return clock(time) + UNBROKEN + half(time);
    }

    /** {@code 9:00 – 9:15 AM}, {@code 11:45 AM – 12:00 PM} */
    String range(LocalSpan span) {
        LocalTime start = span.start().toLocalTime();
        LocalTime end = span.end().toLocalTime();
        String from = half(start).equals(half(end)) ? clock(start) : time(start);
        return from + UNBROKEN + "–" + UNBROKEN + time(end);
    }

    /** {@code Tuesday, December 1}, {@code martes, 1 de diciembre} */
    String day(LocalDate day) {
        return say(day, "EEEE, MMMM d", "EEEE, d 'de' MMMM");
    }

    /** The same at the start of a line. */
    String dayFirst(LocalDate day) {
        return upper(day(day));
    }

    /** {@code Tue, Dec 1}, {@code mar, 1 de dic} */
    String shortDay(LocalDate day) {
        return say(day, "EEE, MMM d", "EEE, d 'de' MMM");
    }

    /** {@code Tue}, {@code mar} */
    String weekday(LocalDate day) {
        return say(day, "EEE", "EEE");
    }

    /** {@code December}, or {@code November – December} for days of two months. */
    String months(LocalDate first, LocalDate last) {
        String from = upper(say(first, "LLLL", "LLLL"));
        return first.getMonth() == last.getMonth() ? from : from + " – " + upper(say(last, "LLLL", "LLLL"));
    }

    private String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("h:mm", language).format(time);
    }

    private String half(LocalTime time) {
        boolean morning = time.isBefore(LocalTime.NOON);
        if (isSpanish()) {
            return (morning ? "a." : "p.") + UNBROKEN + "m.";
        }
        return morning ? "AM" : "PM";
    }

    private String say(LocalDate day, String english, String spanish) {
        String said = DateTimeFormatter.ofPattern(isSpanish() ? spanish : english, language)
                .format(day);
        return isSpanish() ? said.replace(".", "") : said;
    }

    private boolean isSpanish() {
        return language.equals(SiteLanguage.SPANISH);
    }

    private String upper(String text) {
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
