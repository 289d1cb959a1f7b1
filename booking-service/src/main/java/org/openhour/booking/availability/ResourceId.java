package org.openhour.booking.availability;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * Whatever can be in one place at a time: a clinician, a room, a client. Ordered as the database orders their sixteen
 * bytes, so that all lock in the same order.
 */
public record ResourceId(UUID value) implements Comparable<ResourceId> {

    byte[] toBytes() {
        return UuidCreator.toBytes(value);
    }

    static ResourceId of(byte[] bytes) {
        return new ResourceId(UuidCreator.fromBytes(bytes));
    }

    @Override
    public int compareTo(ResourceId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }
}
