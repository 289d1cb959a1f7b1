package org.openhour.booking.practice;

import java.util.UUID;

/** Names one location. */
public record LocationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
