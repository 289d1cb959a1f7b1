package org.openhour.booking.clients;

import java.util.Locale;

/** What somebody typed to find a client, told apart: {@code pell 0142} is a name and the end of a number. */
record ClientSearch(String words, String digits) {

    private static final int LEAST = 2;

    static ClientSearch of(String query) {
        String text = query.strip().toLowerCase(Locale.ROOT);
        boolean address = text.contains("@");
        String digits = address ? "" : text.replaceAll("\\D", "");
        String words = address ? text : text.replaceAll("[\\d()+-]", "");
        return new ClientSearch(words.replaceAll("[%_\\\\]", "").strip().replaceAll("\\s+", " "), digits);
    }

    boolean isTooVague() {
        return words.length() + digits.length() < LEAST;
    }
}
