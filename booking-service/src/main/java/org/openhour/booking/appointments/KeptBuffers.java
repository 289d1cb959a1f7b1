package org.openhour.booking.appointments;

import jakarta.persistence.Embeddable;

import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** The minutes around a session that its clinician keeps free, as they were when it was taken (R-A13). */
@Embeddable
record KeptBuffers(int bufferBefore, int bufferAfter) {

    static final KeptBuffers NONE = new KeptBuffers(0, 0);

    static KeptBuffers of(Place place) {
        return new KeptBuffers(place.bufferBefore().value(), place.bufferAfter().value());
    }

    Minutes before() {
        return Minutes.of(bufferBefore);
    }

    Minutes after() {
        return Minutes.of(bufferAfter);
    }

    LocalSpan around(LocalSpan session) {
        return session.widened(before(), after());
    }
}
