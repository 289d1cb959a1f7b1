package org.openhour.notification.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address; never holds a space, a control character or more than one address. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    public EmailAddress {
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String text) {
        String trimmed = text.strip();
        return trimmed.length() <= 254 && SHAPE.matcher(trimmed).matches()
                ? Optional.of(new EmailAddress(trimmed))
                : Optional.empty();
    }

    /** The first letter and the domain: enough to recognise one's own. */
    public String masked() {
        return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
