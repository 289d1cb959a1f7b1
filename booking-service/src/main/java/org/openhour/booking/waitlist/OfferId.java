package org.openhour.booking.waitlist;

import java.util.UUID;

/** Names one offer of one hour to one client. */
public record OfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
