package org.openhour.booking.availability;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Whatever can be in one place at a time: a clinician, a room, a client. Ordered as the database orders their sixteen
 * bytes, so that all lock in the same order.
 */
public record ResourceId(UUID value) implements Comparable<ResourceId> {

    byte[] toBytes() {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    static ResourceId of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new ResourceId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    @Override
    public int compareTo(ResourceId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }
}
