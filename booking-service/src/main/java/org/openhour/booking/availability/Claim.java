package org.openhour.booking.availability;

import java.util.Optional;
import java.util.UUID;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/**
 * One resource for one span of the practice's wall clock, buffers included.
 *
 * @param searched whether open times follow from it: those of a client, whom nobody searches, do not
 * @param known whether anybody else can know of it: the time of a client to come is nobody's to take
 * @param heeded another that must be free too, and is not taken
 */
public record Claim(ResourceId resource, LocalSpan span, boolean searched, boolean known, Optional<ResourceId> heeded) {

    public static Claim of(UUID resource, LocalSpan span) {
        return new Claim(new ResourceId(resource), span, true, true, Optional.empty());
    }

    public static Claim ofClient(UUID client, LocalSpan span) {
        return new Claim(new ResourceId(client), span, false, true, Optional.empty());
    }

    /** Of a client whose id was made in this transaction. */
    public static Claim ofNewcomer(UUID client, LocalSpan span) {
        return new Claim(new ResourceId(client), span, false, false, Optional.empty());
    }

    /** Of a clinician, by a channel's rules about what they are busy with outside the practice. */
    public static Claim ofClinician(ClinicianId clinician, LocalSpan span, Channel channel) {
        Optional<ResourceId> outside =
                channel.heedsOutsideTimes() ? Optional.of(ResourceId.outside(clinician)) : Optional.empty();
        return new Claim(new ResourceId(clinician.value()), span, true, true, outside);
    }
}
