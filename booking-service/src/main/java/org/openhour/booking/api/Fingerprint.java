package org.openhour.booking.api;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MurmurHash3;

/** Tells whether two values say the same, without keeping what they say. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Record value) {
        return DigestUtils.sha256Hex(value.toString());
    }

    /** Quick, as answers can be long; nobody gains by a clash of their own making. */
    static String of(byte[] text) {
        long[] hash = MurmurHash3.hash128x64(text);
        return "%016x%016x".formatted(hash[0], hash[1]);
    }
}
