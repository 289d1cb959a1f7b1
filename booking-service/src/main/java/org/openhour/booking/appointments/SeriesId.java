package org.openhour.booking.appointments;

import java.util.UUID;

/** Names one series. */
public record SeriesId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
