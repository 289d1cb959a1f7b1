package org.openhour.booking.availability;

import java.util.Collection;
import java.util.List;

/** Hours that are given back, and others that are taken for them: one alternative of each choice, or nothing changes. */
public record Exchange(Collection<Claim> given, List<Choice> wanted) {

    public Exchange {
        given = List.copyOf(given);
        wanted = List.copyOf(wanted);
    }
}
