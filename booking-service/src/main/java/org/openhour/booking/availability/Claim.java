package org.openhour.booking.availability;

import java.util.UUID;

import org.openhour.booking.time.LocalSpan;

/** One resource for one span of the practice's wall clock, buffers included. */
public record Claim(ResourceId resource, LocalSpan span) {

    public static Claim of(UUID resource, LocalSpan span) {
        return new Claim(new ResourceId(resource), span);
    }
}
