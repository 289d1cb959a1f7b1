package org.openhour.booking.clients;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody typed into one field, and what it comes to where nothing is. */
final class Typed {

    private static final int LONGEST_NAME = 100;

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
        return value == null || value.isBlank();
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
