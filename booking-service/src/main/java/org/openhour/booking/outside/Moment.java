package org.openhour.booking.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import org.openhour.booking.time.WallClock;

/**
 * A moment as a calendar file writes it: local time in a zone, or a whole day (RFC 5545 §3.3.4 and §3.3.5). What names
 * no zone means the practice's.
 */
record Moment(LocalDateTime local, ZoneId zone, boolean isDay) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int DAY_LENGTH = "20261201".length();

    Moment {
        // Far from here the calendar's arithmetic ends; nothing that could be meant lies there.
        if (local.getYear() < 1900 || local.getYear() > 2200) {
            throw new IllegalArgumentException("Not of our time");
        }
    }

    /** @throws RuntimeException where it is malformed, as the date's parser throws it */
    static Moment of(ContentLine line, ZoneId floating) {
        return parse(line.value(), zoneOf(line, floating));
    }

    /** The moments of a list; of a period, its start. */
    static List<Moment> all(ContentLine line, ZoneId floating) {
        ZoneId zone = zoneOf(line, floating);
        return Arrays.stream(line.value().split(",", -1))
                .map(text -> parse(text.strip().split("/", -1)[0], zone))
                .toList();
    }

    static Moment parse(String text, ZoneId zone) {
        if (text.length() == DAY_LENGTH) {
            return new Moment(
                    LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), zone, true);
        }
        boolean utc = text.endsWith("Z");
        LocalDateTime local = LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, TIME);
        return new Moment(local, utc ? ZoneOffset.UTC : zone, false);
    }

    Moment at(LocalDateTime other) {
        return new Moment(other, zone, isDay);
    }

    Instant instant() {
        return new WallClock(zone).instantOf(local);
    }

    private static ZoneId zoneOf(ContentLine line, ZoneId floating) {
        return line.parameter("TZID").map(name -> Zones.of(name, floating)).orElse(floating);
    }
}
