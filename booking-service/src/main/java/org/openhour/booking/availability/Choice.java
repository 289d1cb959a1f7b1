package org.openhour.booking.availability;

import java.util.List;

/** Claims of which one is enough, the earlier the better: any free room, any free clinician. Never empty. */
public record Choice(List<Claim> alternatives) {

    public Choice {
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("A choice needs an alternative");
        }
        alternatives = List.copyOf(alternatives);
    }

    public static Choice only(Claim claim) {
        return new Choice(List.of(claim));
    }
}
