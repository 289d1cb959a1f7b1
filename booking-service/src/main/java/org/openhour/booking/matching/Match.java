package org.openhour.booking.matching;

import java.util.List;
import java.util.Set;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.ClinicianId;

/**
 * Somebody who may be met, and why.
 *
 * @param specialties those of the wished ones that they name
 * @param next their next open times, at the wished times where there are such
 */
public record Match(
        ClinicianId clinician, List<Reason> fits, List<Reason> misses, Set<String> specialties, List<OpenSlot> next) {

    /** Whether all wishes are met; whether it is soon does not count. */
    public boolean isComplete() {
        return misses.stream().allMatch(Reason.SOON::equals);
    }
}
