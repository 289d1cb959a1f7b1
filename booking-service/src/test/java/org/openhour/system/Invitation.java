package org.openhour.system;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A calendar object, read line by line as RFC 5545 writes it: unfolded, parameters left aside. */
record Invitation(Map<String, String> properties) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static Invitation parse(String calendar) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String line : calendar.replace("\r\n ", "").split("\r\n")) {
            int colon = endOfName(line);
            String name = line.substring(0, colon).replaceAll(";.*", "");
            properties.putIfAbsent(name.equals("BEGIN") ? line : name, line.substring(colon + 1));
        }
        return new Invitation(properties);
    }

    private static int endOfName(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        throw new AssertionError("No calendar line: " + line);
    }

    String get(String name) {
        return properties.getOrDefault(name, "");
    }

    String method() {
        return get("METHOD");
    }

    String uid() {
        return get("UID");
    }

    Instant start() {
        return moment("DTSTART");
    }

    Instant end() {
        return moment("DTEND");
    }

    private Instant moment(String name) {
        return UTC.parse(get(name), Instant::from);
    }

    int sequence() {
        return Integer.parseInt(get("SEQUENCE"));
    }
}
