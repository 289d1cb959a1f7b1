package org.openhour.booking.outside;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.fortuna.ical4j.model.TimeZoneRegistry;

/**
 * Finds the zone that a calendar file names. What the file itself says of its zones is not read: names are agreed on,
 * and the definitions that come along are often out of date.
 */
final class Zones {

    /** Some put a registry before the name: {@code /mozilla.org/20050126_1/America/Los_Angeles}. */
    private static final Pattern PREFIXED = Pattern.compile("/.*/([A-Za-z_]+/[A-Za-z_]+)");

    /** What Outlook's web calendar calls them, as far as they lie where the practice's clinicians do. */
    private static final Map<String, String> OUTLOOK = Map.of(
            "(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles",
            "(UTC-07:00) Mountain Time (US & Canada)", "America/Denver",
            "(UTC-06:00) Central Time (US & Canada)", "America/Chicago",
            "(UTC-05:00) Eastern Time (US & Canada)", "America/New_York");

    private Zones() {}

    /** The zone of that name, by whichever of the usual conventions; the practice's where nobody knows it. */
    static ZoneId of(String name, ZoneId unknown) {
        Matcher prefixed = PREFIXED.matcher(name);
        String plain = prefixed.matches() ? prefixed.group(1) : OUTLOOK.getOrDefault(name, name);
        try {
            return TimeZoneRegistry.getGlobalZoneId(plain);
        } catch (DateTimeException e) {
            return unknown;
        }
    }
}
