package org.openhour.booking.availability;

import java.util.List;
import java.util.OptionalInt;

/**
 * What became of an {@link Exchange}.
 *
 * @param taken one claim for each choice, in their order; nothing where it failed
 * @param missing which choice, counted from 0, had no free alternative
 */
public record Exchanged(List<Claim> taken, OptionalInt missing) {

    static Exchanged taking(List<Claim> claims) {
        return new Exchanged(List.copyOf(claims), OptionalInt.empty());
    }

    static Exchanged missing(int choice) {
        return new Exchanged(List.of(), OptionalInt.of(choice));
    }

    public boolean isDone() {
        return missing.isEmpty();
    }
}
