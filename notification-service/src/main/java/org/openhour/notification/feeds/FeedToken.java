package org.openhour.notification.feeds;

import java.security.SecureRandom;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/** The unguessable part of a feed's address; only its hash is stored. */
record FeedToken(String value) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return DigestUtils.sha256Hex(value);
    }

    /** Not the token: whoever knows it can read the calendar. */
    @Override
    public String toString() {
        return "a feed's token";
    }
}
