package org.openhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets, made once and kept in files that only their owner may read. */
record Secrets(Path folder) {

    private static final SecureRandom RANDOM = new SecureRandom();

    String get(String name) {
        return get(name, 24);
    }

    /** As hexadecimal text, two characters a byte. */
    String get(String name, int bytes) {
        Path file = folder.resolve("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder.resolve("secrets"));
                PrivateFile.write(file, random(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot keep a secret in " + file, unusable);
        }
    }

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
