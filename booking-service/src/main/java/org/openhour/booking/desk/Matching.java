package org.openhour.booking.desk;

import java.util.Arrays;
import java.util.Locale;

import org.openhour.booking.clients.Client;

/** Tells who is meant from who is merely similar. */
final class Matching {

    private Matching() {}

    /** Whether all that was typed says this client: whole names, the end of the number, the e-mail address. */
    static boolean isExact(String query, Client client) {
        return Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> says(word, client));
    }

    static String initials(Client client) {
        return client.firstName().substring(0, 1) + client.lastName().substring(0, 1);
    }

    static String line(Client client) {
        return client.dateOfBirth().map(born -> Words.date(born) + " · ").orElse("")
                + client.phone().masked();
    }

    private static boolean says(String word, Client client) {
        String digits = word.replaceAll("\\D", "");
        boolean number = !digits.isEmpty() && client.phone().e164().endsWith(digits);
        return number
                || word.equals(client.firstName().toLowerCase(Locale.ROOT))
                || Arrays.asList(client.lastName().toLowerCase(Locale.ROOT).split(" "))
                        .contains(word)
                || word.equals(client.email().value());
    }
}
