package org.openhour.booking.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.PostalAddress;

/**
 * An appointment as a calendar reads it (RFC 5545): a neutral title and the private link, no names and no why (R-B2).
 * Its UID is that of the invitation by e-mail, so that a calendar shows one entry and not two.
 */
@Component
class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final Catalogues catalogues;
    private final SiteSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    CalendarFile(Catalogues catalogues, SiteSettings settings, MessageSource messages, Clock clock) {
        this.catalogues = catalogues;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    String of(Appointment appointment, URI link, Locale language) {
        boolean stands = appointment.status().occupiesTime();
        String place = appointment
                .location()
                .map(id -> catalogues.current().location(id).address())
                .map(PostalAddress::oneLine)
                .orElse(link.toString());
        return Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Openhour//Booking//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + appointment.id() + "@" + settings.calendarDomain(),
                        "DTSTAMP:" + UTC.format(clock.instant()),
                        "SEQUENCE:" + appointment.revision(),
                        "DTSTART:" + utc(appointment.startsAt()),
                        "DTEND:" + utc(appointment.endsAt()),
                        "SUMMARY:" + text(say("calendar.title", language)),
                        "LOCATION:" + text(place),
                        "DESCRIPTION:" + text(say("calendar.text", language, link)),
                        "CLASS:PRIVATE",
                        "STATUS:" + (stands ? "CONFIRMED" : "CANCELLED"),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private static String utc(Instant instant) {
        return UTC.format(instant);
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 octets; what goes on starts with a space. */
    static String folded(String line) {
        StringBuilder lines = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += more;
        }
        return lines.toString();
    }
}
