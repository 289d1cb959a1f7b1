package org.openhour.booking.clients;

import java.util.Optional;

/**
 * What is wrong with one field.
 *
 * @param code stable and kebab-case
 * @param phone for {@code phone-invalid}: in which way
 */
public record Flaw(String field, String code, Optional<MalformedPhoneNumber> phone) {

    public static Flaw of(String field, String code) {
        return new Flaw(field, code, Optional.empty());
    }
}
