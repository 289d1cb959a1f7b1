package org.openhour.booking.api;

import org.openhour.booking.clients.Flaw;

/** What is wrong with a field, as a sentence for people; never repeats what was given. */
final class FlawWords {

    private FlawWords() {}

    static String of(Flaw flaw) {
        return switch (flaw.code()) {
            case "required" -> "This is needed.";
            case "too-long" -> "This is too long.";
            case "email-invalid" -> "This is not an e-mail address.";
            case "phone-invalid" -> phone(flaw);
            case "date-of-birth-invalid" -> "This is not a date of birth; one looks like 1990-05-04.";
            case "language-unknown" -> "It is en or es.";
            case "zip-invalid" -> "A ZIP code has five digits.";
            case "contact-unknown" -> "This client has no such contact.";
            case "choice-unknown", "use-unknown" -> "There is no such choice.";
            default -> "This cannot be used.";
        };
    }

    private static String phone(Flaw flaw) {
        return flaw.phone()
                .filter(phone -> phone.digits() > 0 && phone.digits() != 10)
                .map(phone -> "A phone number here has 10 digits. This one has " + phone.digits() + ".")
                .orElse("This is not a phone number that can be called.");
    }
}
