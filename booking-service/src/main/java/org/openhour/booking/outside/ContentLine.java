package org.openhour.booking.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One unfolded line of a calendar file: {@code NAME;PARAMETER=value:value} (RFC 5545 §3.1). */
record ContentLine(String name, List<String> parameters, String value) {

    /** Empty where the line has no colon outside quotes. */
    static Optional<ContentLine> of(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                parts.add(line.substring(from, i));
                from = i + 1;
                if (c == ':') {
                    return Optional.of(of(parts, line.substring(from)));
                }
            }
        }
        return Optional.empty();
    }

    private static ContentLine of(List<String> parts, String value) {
        return new ContentLine(parts.get(0).toUpperCase(Locale.ROOT), parts.subList(1, parts.size()), value.strip());
    }

    Optional<String> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.regionMatches(true, 0, wanted + "=", 0, wanted.length() + 1))
                .map(parameter -> parameter.substring(wanted.length() + 1).replace("\"", ""))
                .findFirst();
    }
}
