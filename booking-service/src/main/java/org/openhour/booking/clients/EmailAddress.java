package org.openhour.booking.clients;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address that can be written to; compared without regard to case. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isValid(String text) {
        String address = text.strip();
        int at = address.indexOf('@');
        return address.length() <= LONGEST
                && at > 0
                && at <= 64
                && SHAPE.matcher(address).matches()
                && !address.contains("..");
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
