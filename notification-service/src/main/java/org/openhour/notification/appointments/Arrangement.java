package org.openhour.notification.appointments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** When, where and how, as a fingerprint: two states with the same one need no new message. */
public record Arrangement(String fingerprint) {

    static Arrangement of(AppointmentState state) {
        String terms = state.start() + "|" + state.end() + "|" + state.modality() + "|" + state.place();
        return new Arrangement(HexFormat.of().formatHex(sha256(terms), 0, 16));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
