package org.openhour.booking.appointments;

import java.util.Optional;

/** In whose name something changes, why, and whether the client is to be told of it. */
public record Because(Actor actor, Optional<String> reason, boolean tellClient) {

    public static Because of(Actor actor) {
        return of(actor, Optional.empty());
    }

    public static Because of(Actor actor, Optional<String> reason) {
        return new Because(actor, reason, true);
    }
}
