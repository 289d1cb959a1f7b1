package org.openhour.booking.staff;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as salted hashes that name their own algorithm, so that it can change. */
@Component
class Passwords {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encode("nobody's");

    final String encode(String password) {
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String password, String encoded) {
        return encoder.matches(password, encoded);
    }

    /** Takes as long as {@link #matches}, so that an unknown name cannot be told by the clock. */
    void pretend(String password) {
        encoder.matches(password, nobodys);
    }
}
