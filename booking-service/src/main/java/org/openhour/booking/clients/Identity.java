package org.openhour.booking.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

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
        return new Identity(HexFormat.of().formatHex(sha256(all)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
