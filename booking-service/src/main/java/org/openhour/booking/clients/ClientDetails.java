package org.openhour.booking.clients;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Who somebody is and how to reach them, as they said it themselves. */
public record ClientDetails(
        String firstName,
        String lastName,
        EmailAddress email,
        PhoneNumber phone,
        Optional<LocalDate> dateOfBirth,
        Locale language,
        Optional<String> zip) {

    /** What makes two bookings those of one person: the same name, birthday, telephone and e-mail address. */
    Identity identity() {
        return Identity.of(firstName, lastName, dateOfBirth, phone, email);
    }
}
