package org.openhour.notification.security;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.digest.DigestUtils;

/** The key of both services' tokens: SHA-256 of the shared secret, so that a secret of any length will do. */
final class ServiceKey {

    private static final String FOR_DEMOS_ONLY = "local-demo-secret";

    private ServiceKey() {}

    /** @param demo whether the well-known secret will do */
    static SecretKey of(String secret, boolean demo) {
        if (secret.isBlank() || (!demo && secret.equals(FOR_DEMOS_ONLY))) {
            throw new IllegalStateException("OPENHOUR_SERVICE_SECRET must be set to a secret of this installation");
        }
        return new SecretKeySpec(DigestUtils.sha256(secret), "HmacSHA256");
    }
}
