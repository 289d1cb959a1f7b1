package org.openhour.booking.availability;

import java.util.List;
import java.util.Optional;

/** The open slots, in order of their start; where there are none, why, and the next one: after the range, else before it. */
public record SlotAnswer(List<OpenSlot> slots, Optional<WhyNone> reason, Optional<OpenSlot> nextAvailable) {

    /** Why nothing is open: the rules in the order in which they are held against a time. */
    public enum WhyNone {
        /** Nobody offers this service in this way, here, with whom was asked for. */
        NO_CLINICIAN_OFFERS_THIS,
        /** Those who do take no new clients at present. */
        NOT_ACCEPTING_NEW_CLIENTS,
        /** The range lies in the past or further ahead than the service is given out. */
        OUTSIDE_HORIZON,
        /** Nobody's licence covers these days (R-A7, R-A8). */
        NO_VALID_LICENCE,
        /** Nobody works then. */
        OUTSIDE_HOURS,
        /** The practice is closed. */
        ON_HOLIDAY,
        /** All who would work are away. */
        ABSENT,
        /** What is left lies within the service's notice. */
        TOO_SOON,
        /** Every hour is taken. */
        FULLY_BOOKED,
        /** A clinician would be free, but no room. */
        NO_ROOM
    }

    static SlotAnswer of(List<OpenSlot> slots) {
        return new SlotAnswer(slots, Optional.empty(), Optional.empty());
    }
}
