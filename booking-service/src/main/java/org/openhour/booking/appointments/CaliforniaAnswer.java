package org.openhour.booking.appointments;

import java.util.Optional;

import org.openhour.booking.clients.ClientId;

/**
 * An answer to whether somebody will be in California at a session by video (R-A5).
 *
 * @param by whose answer it is; the one's whom the session is booked for where it is left out
 */
record CaliforniaAnswer(boolean yes, Optional<ClientId> by) {

    /** The answer of the one whom the session is booked for. */
    static CaliforniaAnswer of(boolean yes) {
        return new CaliforniaAnswer(yes, Optional.empty());
    }
}
