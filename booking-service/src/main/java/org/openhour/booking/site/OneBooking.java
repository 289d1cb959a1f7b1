package org.openhour.booking.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.appointments.IdempotencyKey;

/** Makes one form book once, however often it is sent. */
final class OneBooking {

    private static final String SCOPE = "site";
    private static final int LONGEST_KEY = 100;

    private OneBooking() {}

    static Optional<IdempotencyKey> keyOf(DetailsForm form) {
        return Optional.ofNullable(form.key())
                .filter(key -> !key.isEmpty() && key.length() <= LONGEST_KEY)
                .map(key -> new IdempotencyKey(SCOPE, key, fingerprint(form.fields())));
    }

    private static String fingerprint(Map<String, String> fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(fields.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
