package org.openhour.booking.availability;

import java.util.List;
import java.util.Optional;

/** The open slots, in order of their start; where there are none, why, and the next one after the range. */
public record SlotAnswer(List<OpenSlot> slots, Optional<WhyNone> reason, Optional<OpenSlot> nextAvailable) {

    /** Why nothing is open. */
    public enum WhyNone {
        /** Nobody offers this service in this way, here, with whom was asked for. */
        NO_CLINICIAN_OFFERS_THIS,
        /** The range lies in the past or further ahead than the service is given out. */
        OUTSIDE_HORIZON,
        /** Nobody works then. */
        OUTSIDE_HOURS,
        /** Nobody's licence covers these days (R-A7, R-A8). */
        NO_VALID_LICENCE,
        /** Every hour is taken. */
        FULLY_BOOKED
    }

    static SlotAnswer of(List<OpenSlot> slots) {
        return new SlotAnswer(slots, Optional.empty(), Optional.empty());
    }
}
