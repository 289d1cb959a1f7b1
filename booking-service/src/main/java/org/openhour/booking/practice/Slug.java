package org.openhour.booking.practice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.openhour.booking.practice.PracticeRefused.Reason;

/** The name of a thing in addresses: lower-case kebab, at most 60 characters, and its own among its kind. */
public final class Slug {

    private static final int LONGEST = 60;
    private static final int ROOM_FOR_A_NUMBER = 6;

    private Slug() {}

    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /** The wanted one, or one made from a name; with a number where the name's own is taken. */
    static String choose(Optional<String> wanted, String name, List<String> taken) {
        if (wanted.filter(taken::contains).isPresent()) {
            throw PracticeRefused.because(Reason.ID_TAKEN);
        }
        return wanted.orElseGet(() -> free(of(name), taken));
    }

    private static String free(String base, List<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? base : base + "-" + number)
                .filter(slug -> !taken.contains(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST - ROOM_FOR_A_NUMBER));
        String slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
