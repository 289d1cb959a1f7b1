package org.openhour.booking.edge;

import java.io.IOException;

/** A body went on for longer than allowed. */
class BodyTooLarge extends IOException {

    BodyTooLarge() {
        super("The body is too large");
    }
}
