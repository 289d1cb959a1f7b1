package org.openhour.booking.staff;

import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 in hex: enough for a long random token, and for a key that must not be read back. */
record Digest(String hex) {

    static Digest of(String text) {
        return new Digest(DigestUtils.sha256Hex(text));
    }
}
