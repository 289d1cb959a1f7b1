package org.openhour.booking.availability;

import java.util.UUID;

import org.openhour.booking.time.LocalSpan;

/**
 * One resource for one span of the practice's wall clock, buffers included.
 *
 * @param searched whether open times follow from it: those of a client, whom nobody searches, do not
 * @param known whether anybody else can know of it: the time of a client to come is nobody's to take
 */
public record Claim(ResourceId resource, LocalSpan span, boolean searched, boolean known) {

    public static Claim of(UUID resource, LocalSpan span) {
        return new Claim(new ResourceId(resource), span, true, true);
    }

    public static Claim ofClient(UUID client, LocalSpan span) {
        return new Claim(new ResourceId(client), span, false, true);
    }

    /** Of a client whose id was made in this transaction. */
    public static Claim ofNewcomer(UUID client, LocalSpan span) {
        return new Claim(new ResourceId(client), span, false, false);
    }
}
