package org.openhour.booking.api;

import java.util.Locale;

/** Says a name of the domain as the wire does: stable and kebab-case. */
final class Code {

    private Code() {}

    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
