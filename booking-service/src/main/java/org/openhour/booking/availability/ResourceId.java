package org.openhour.booking.availability;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.openhour.booking.practice.ClinicianId;

/**
 * Whatever can be in one place at a time: a clinician, a room, a client. Ordered as the database orders their sixteen
 * bytes, so that all lock in the same order.
 */
public record ResourceId(UUID value) implements Comparable<ResourceId> {

    /** Turns a clinician's id into that of their time outside the practice, and back. */
    private static final UUID OUTSIDE = UUID.fromString("6f757473-6964-4562-9a75-737974696d65");

    /** The resource whose pages say when a clinician is busy outside the practice; see {@link OutsideBusy}. */
    public static ResourceId outside(ClinicianId clinician) {
        UUID id = clinician.value();
        return new ResourceId(new UUID(
                id.getMostSignificantBits() ^ OUTSIDE.getMostSignificantBits(),
                id.getLeastSignificantBits() ^ OUTSIDE.getLeastSignificantBits()));
    }

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
