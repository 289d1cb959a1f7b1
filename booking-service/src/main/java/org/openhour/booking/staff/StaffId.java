package org.openhour.booking.staff;

import java.io.Serializable;
import java.util.UUID;

/** Names one account. */
public record StaffId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
