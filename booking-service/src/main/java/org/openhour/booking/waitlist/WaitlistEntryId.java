package org.openhour.booking.waitlist;

import java.util.UUID;

/** Names one entry of the waitlist. */
public record WaitlistEntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
