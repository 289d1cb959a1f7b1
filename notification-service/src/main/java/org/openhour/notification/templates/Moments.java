package org.openhour.notification.templates;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Language;

/** Dates and times of an appointment in words, always with the zone's name beside them (R-E4). */
final class Moments {

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private Moments() {}

    /** As short as it can be said: {@code Tue Dec 1, 9:00 AM Pacific}. */
    static String brief(AppointmentState state, Language language) {
        return brief(state.start(), state.zone(), language);
    }

    static String brief(Instant start, ZoneId zone, Language language) {
        return withoutZone(start, zone, language) + " " + zone(zone, language);
    }

    /** The same for where the zone's name stands beside it anyway. */
    static String withoutZone(Instant start, ZoneId zone, Language language) {
        String pattern = language == Language.ES ? "EEE d MMM" : "EEE MMM d";
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                        .format(start.atZone(zone))
                        .replace(".", "")
                + ", " + TIME.format(start.atZone(zone));
    }

    static String weekday(AppointmentState state, Language language) {
        return date(state.start(), state, language, "EEEE");
    }

    static String day(Instant moment, AppointmentState state, Language language) {
        return date(moment, state, language, language == Language.ES ? "d 'de' MMMM 'de' yyyy" : "MMMM d, yyyy");
    }

    /** From start to end, with the zone's name. */
    static String hours(AppointmentState state, Language language) {
        return time(state.start(), state) + " - " + time(state.end(), state) + " (" + zone(state.zone(), language)
                + ")";
    }

    /** In full, from start to end. */
    static String full(AppointmentState state, Language language) {
        String pattern = language == Language.ES ? "EEEE d 'de' MMMM 'de' yyyy" : "EEEE, MMMM d, yyyy";
        return date(state.start(), state, language, pattern) + ", " + hours(state, language);
    }

    /** When an offer runs out, as a time of its day; nothing where it is none. */
    static String until(AppointmentState state) {
        return state.offeredUntil() == null ? "" : time(state.offeredUntil(), state);
    }

    private static String date(Instant moment, AppointmentState state, Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment.atZone(state.zone()));
    }

    private static String time(Instant moment, AppointmentState state) {
        return TIME.format(moment.atZone(state.zone()));
    }

    private static String zone(ZoneId zone, Language language) {
        if (zone.equals(PACIFIC)) {
            return language == Language.ES ? "Pacífico" : "Pacific";
        }
        return zone.getDisplayName(TextStyle.SHORT, language.locale());
    }
}
