package org.openhour.booking.clients;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody typed into one field, and what it comes to where nothing is. */
final class Typed {

    private static final int LONGEST_NAME = 100;

    /** Format characters, fillers and variation selectors. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0]");

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

    private Typed() {}

    static Optional<Flaw> name(String field, @Nullable String name) {
        return text(field, name, LONGEST_NAME);
    }

    static Optional<Flaw> text(String field, @Nullable String text, int longest) {
        if (blank(text)) {
            return Optional.of(Flaw.of(field, "required"));
        }
        if (text(text).length() > longest) {
            return Optional.of(Flaw.of(field, "too-long"));
        }
        return text(text).chars().anyMatch(Character::isISOControl)
                ? Optional.of(Flaw.of(field, "name-invalid"))
                : Optional.empty();
    }

    static Optional<Flaw> email(String field, @Nullable String email) {
        if (blank(email)) {
            return Optional.of(Flaw.of(field, "required"));
        }
        return EmailAddress.isValid(text(email)) ? Optional.empty() : Optional.of(Flaw.of(field, "email-invalid"));
    }

    static Optional<Flaw> phone(String field, @Nullable String phone) {
        if (blank(phone)) {
            return Optional.of(Flaw.of(field, "required"));
        }
        try {
            PhoneNumber.parse(text(phone));
            return Optional.empty();
        } catch (MalformedPhoneNumber e) {
            return Optional.of(new Flaw(field, "phone-invalid", Optional.of(e)));
        }
    }

    static Optional<Flaw> language(String field, @Nullable String language) {
        return blank(language) || text(language).matches("en|es")
                ? Optional.empty()
                : Optional.of(Flaw.of(field, "language-unknown"));
    }

    static Locale languageOf(@Nullable String language) {
        return blank(language) ? Locale.ENGLISH : Locale.forLanguageTag(text(language));
    }

    static boolean blank(@Nullable String value) {
        return text(value).isEmpty();
    }

    /** As it is seen: what is invisible, or composed in another way, makes no other name. */
    static String text(@Nullable String value) {
        return value == null
                ? ""
                : SPACES.matcher(INVISIBLE
                                .matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                                .replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }
}
