package org.openhour.booking.practice;

import java.util.UUID;

/** Names one service. */
public record ServiceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
