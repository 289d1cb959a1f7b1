package org.openhour.booking.practice;

import java.util.UUID;

/** Names one room. */
public record RoomId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
