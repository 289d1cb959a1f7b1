package org.openhour.booking.clients;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What somebody typed about themselves, before it is known to be usable. The date of birth is {@code 1990-05-04}. */
public record ClientDraft(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String dateOfBirth,
        @Nullable String language,
        @Nullable String zip) {

    private static final int LONGEST_NAME = 100;
    private static final int OLDEST = 125;

    /** All that is wrong with it, in the order of its fields. */
    public List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        name("firstName", firstName).ifPresent(flaws::add);
        name("lastName", lastName).ifPresent(flaws::add);
        emailFlaw().ifPresent(flaws::add);
        phoneFlaw().ifPresent(flaws::add);
        birthFlaw(today).ifPresent(flaws::add);
        languageFlaw().ifPresent(flaws::add);
        zipFlaw().ifPresent(flaws::add);
        return flaws;
    }

    /** @throws IllegalArgumentException where it has flaws */
    public ClientDetails complete() {
        return new ClientDetails(
                text(firstName),
                text(lastName),
                new EmailAddress(text(email)),
                PhoneNumber.parse(text(phone)),
                blank(dateOfBirth) ? Optional.empty() : Optional.of(LocalDate.parse(text(dateOfBirth))),
                blank(language) ? Locale.ENGLISH : Locale.forLanguageTag(text(language)),
                blank(zip) ? Optional.empty() : Optional.of(text(zip)));
    }

    private static Optional<Flaw> name(String field, @Nullable String name) {
        if (blank(name)) {
            return Optional.of(Flaw.of(field, "required"));
        }
        if (text(name).length() > LONGEST_NAME) {
            return Optional.of(Flaw.of(field, "too-long"));
        }
        return text(name).chars().anyMatch(Character::isISOControl)
                ? Optional.of(Flaw.of(field, "name-invalid"))
                : Optional.empty();
    }

    private Optional<Flaw> emailFlaw() {
        if (blank(email)) {
            return Optional.of(Flaw.of("email", "required"));
        }
        return EmailAddress.isValid(text(email)) ? Optional.empty() : Optional.of(Flaw.of("email", "email-invalid"));
    }

    private Optional<Flaw> phoneFlaw() {
        if (blank(phone)) {
            return Optional.of(Flaw.of("phone", "required"));
        }
        try {
            PhoneNumber.parse(text(phone));
            return Optional.empty();
        } catch (MalformedPhoneNumber e) {
            return Optional.of(new Flaw("phone", "phone-invalid", Optional.of(e)));
        }
    }

    private Optional<Flaw> birthFlaw(LocalDate today) {
        if (blank(dateOfBirth)) {
            return Optional.empty();
        }
        try {
            LocalDate born = LocalDate.parse(text(dateOfBirth));
            boolean possible = !born.isAfter(today) && born.isAfter(today.minusYears(OLDEST));
            return possible ? Optional.empty() : Optional.of(Flaw.of("dateOfBirth", "date-of-birth-invalid"));
        } catch (DateTimeParseException e) {
            return Optional.of(Flaw.of("dateOfBirth", "date-of-birth-invalid"));
        }
    }

    private Optional<Flaw> languageFlaw() {
        return blank(language) || text(language).matches("en|es")
                ? Optional.empty()
                : Optional.of(Flaw.of("language", "language-unknown"));
    }

    private Optional<Flaw> zipFlaw() {
        return blank(zip) || text(zip).matches("\\d{5}(-\\d{4})?")
                ? Optional.empty()
                : Optional.of(Flaw.of("zip", "zip-invalid"));
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
