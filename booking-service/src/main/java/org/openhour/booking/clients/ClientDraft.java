package org.openhour.booking.clients;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
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

    private static final int OLDEST = 125;

    /** All that is wrong with it, in the order of its fields. */
    public List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        Typed.name("firstName", firstName).ifPresent(flaws::add);
        Typed.name("lastName", lastName).ifPresent(flaws::add);
        Typed.email("email", email).ifPresent(flaws::add);
        Typed.phone("phone", phone).ifPresent(flaws::add);
        birthFlaw(today).ifPresent(flaws::add);
        Typed.language("language", language).ifPresent(flaws::add);
        zipFlaw().ifPresent(flaws::add);
        return flaws;
    }

    /** @throws IllegalArgumentException where it has flaws */
    public ClientDetails complete() {
        return new ClientDetails(
                Typed.text(firstName),
                Typed.text(lastName),
                new EmailAddress(Typed.text(email)),
                PhoneNumber.parse(Typed.text(phone)),
                born(),
                Typed.languageOf(language),
                Typed.blank(zip) ? Optional.empty() : Optional.of(Typed.text(zip)));
    }

    /** The date of birth, where it can be read. */
    public Optional<LocalDate> born() {
        try {
            return Typed.blank(dateOfBirth) ? Optional.empty() : Optional.of(LocalDate.parse(Typed.text(dateOfBirth)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Flaw> birthFlaw(LocalDate today) {
        boolean possible = Typed.blank(dateOfBirth)
                || born().filter(date -> !date.isAfter(today) && date.isAfter(today.minusYears(OLDEST)))
                        .isPresent();
        return possible ? Optional.empty() : Optional.of(Flaw.of("dateOfBirth", "date-of-birth-invalid"));
    }

    private Optional<Flaw> zipFlaw() {
        return Typed.blank(zip) || Typed.text(zip).matches("\\d{5}(-\\d{4})?")
                ? Optional.empty()
                : Optional.of(Flaw.of("zip", "zip-invalid"));
    }
}
