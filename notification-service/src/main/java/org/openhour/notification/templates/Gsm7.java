package org.openhour.notification.templates;

import java.text.Normalizer;
import java.util.Map;

/** The alphabet of texts, GSM 03.38: one character outside it more than halves what fits into a segment (R-C12). */
public final class Gsm7 {

    /** What fits into one segment, in septets. */
    public static final int SEGMENT = 160;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€";
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry((int) '\u2018', "'"),
            Map.entry((int) '\u2019', "'"),
            Map.entry((int) '\u201C', "\""),
            Map.entry((int) '\u201D', "\""),
            Map.entry((int) '\u2013', "-"),
            Map.entry((int) '\u2014', "-"),
            Map.entry((int) '\u2026', "..."),
            Map.entry((int) '\u00A0', " "),
            Map.entry((int) '\u202F', " "),
            Map.entry((int) '\u00AA', "a"),
            Map.entry((int) '\u00BA', "o"));

    private Gsm7() {}

    /** The same text in the alphabet: accents that it lacks are dropped, anything else it lacks becomes '?'. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(character -> plain.append(alike(character)));
        return plain.toString();
    }

    /** The length in septets; the few characters of the extension table take two. */
    public static int septets(String text) {
        return text.chars().map(c -> EXTENDED.indexOf(c) >= 0 ? 2 : 1).sum();
    }

    public static boolean covers(String text) {
        return text.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0);
    }

    static boolean fitsOneSegment(String text) {
        return covers(text) && septets(text) <= SEGMENT;
    }

    private static String alike(int character) {
        String itself = Character.toString(character);
        if (covers(itself)) {
            return itself;
        }
        String replaced = ALIKE.getOrDefault(character, unaccented(itself));
        return covers(replaced) ? replaced : "?";
    }

    private static String unaccented(String character) {
        return Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
