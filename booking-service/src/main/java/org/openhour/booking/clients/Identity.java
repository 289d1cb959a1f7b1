package org.openhour.booking.clients;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;

/** A digest by which the same person is found again without an account. */
record Identity(String digest) {

    static Identity of(
            String firstName, String lastName, Optional<LocalDate> born, PhoneNumber phone, EmailAddress email) {
        String all = String.join(
                "\n",
                firstName.strip().toLowerCase(Locale.ROOT),
                lastName.strip().toLowerCase(Locale.ROOT),
                born.map(LocalDate::toString).orElse(""),
                phone.e164(),
                email.value());
        return new Identity(DigestUtils.sha256Hex(all));
    }
}
