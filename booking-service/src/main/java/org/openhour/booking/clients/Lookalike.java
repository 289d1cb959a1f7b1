package org.openhour.booking.clients;

import java.util.EnumSet;
import java.util.Set;

/** A client who may be the same person as another. */
public record Lookalike(ClientId id, Set<Likeness> by) {

    /** What two clients have in common. */
    public enum Likeness {
        SAME_PHONE,
        SAME_NAME_AND_BIRTHDAY
    }

    static Lookalike of(Client known, ClientDetails details) {
        Set<Likeness> by = EnumSet.noneOf(Likeness.class);
        if (known.phone().equals(details.phone())) {
            by.add(Likeness.SAME_PHONE);
        }
        if (details.dateOfBirth().isPresent()
                && known.dateOfBirth().equals(details.dateOfBirth())
                && known.firstName().equalsIgnoreCase(details.firstName())
                && known.lastName().equalsIgnoreCase(details.lastName())) {
            by.add(Likeness.SAME_NAME_AND_BIRTHDAY);
        }
        return new Lookalike(known.id(), by);
    }
}
