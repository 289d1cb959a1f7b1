package org.openhour.booking.outside;

import java.util.ArrayList;
import java.util.List;

/** A calendar file, written line by line. */
final class SampleCalendar {

    private final List<String> lines = new ArrayList<>();

    static SampleCalendar empty() {
        return new SampleCalendar();
    }

    /** A calendar with one event of these lines. */
    static SampleCalendar with(String... event) {
        return empty().and(event);
    }

    SampleCalendar and(String... event) {
        lines.add("BEGIN:VEVENT");
        lines.addAll(List.of(event));
        lines.add("END:VEVENT");
        return this;
    }

    SampleCalendar lines(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    String text() {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }
}
