package org.openhour.booking.appointments;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** 128 bits that nobody can guess, as 22 characters for a URL; kept in the database as a digest alone (R-B9). */
public record Secret(String value) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** The same secret again for the same purpose, so that it need not be kept. */
    public static Secret derived(String key, String purpose) {
        byte[] all = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(purpose);
        return of(Arrays.copyOf(all, BYTES));
    }

    public byte[] hash() {
        return DigestUtils.sha256(value);
    }

    private static Secret of(byte[] bytes) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
