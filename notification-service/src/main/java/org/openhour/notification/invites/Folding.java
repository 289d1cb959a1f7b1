package org.openhour.notification.invites;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets (RFC 5545 §3.1): iCal4j counts characters, and an accent has two octets. */
final class Folding {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private Folding() {}

    /** The same calendar with its lines folded anew, never within a character. */
    static String of(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length());
        calendar.replace(FOLD, "").lines().forEach(line -> append(folded, line));
        return folded.toString();
    }

    private static void append(StringBuilder folded, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += width;
        }
        folded.append("\r\n");
    }
}
