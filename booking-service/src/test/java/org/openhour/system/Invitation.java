package org.openhour.system;

import java.util.LinkedHashMap;
import java.util.Map;

/** A calendar object, read line by line as RFC 5545 writes it: unfolded, parameters left aside. */
record Invitation(Map<String, String> properties) {

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

    int sequence() {
        return Integer.parseInt(get("SEQUENCE"));
    }
}
