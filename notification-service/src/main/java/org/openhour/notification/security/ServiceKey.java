package org.openhour.notification.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of both services' tokens: SHA-256 of the shared secret, so that a secret of any length will do. */
final class ServiceKey {

    private static final String FOR_DEMOS_ONLY = "local-demo-secret";

    private ServiceKey() {}

    /** @param demo whether the well-known secret will do */
    static SecretKey of(String secret, boolean demo) {
        if (secret.isBlank() || (!demo && secret.equals(FOR_DEMOS_ONLY))) {
            throw new IllegalStateException("OPENHOUR_SERVICE_SECRET must be set to a secret of this installation");
        }
        try {
            byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(key, "HmacSHA256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
