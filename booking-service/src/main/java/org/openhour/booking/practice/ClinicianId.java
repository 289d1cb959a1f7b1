package org.openhour.booking.practice;

import java.util.UUID;

/** Names one clinician. */
public record ClinicianId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
