package org.openhour.booking.matching;

/** What speaks for or against somebody: each of the wishes, and how soon they can be met. */
public enum Reason {
    /** Speaks the language that was asked for. */
    LANGUAGE,
    /** Sees clients of that age. */
    AGE_GROUP,
    /** Meets in that way. */
    MODALITY,
    /** Meets at that office. */
    LOCATION,
    /** Names at least one of the specialties. */
    SPECIALTY,
    /** Has an open time on one of the days, in one of the parts of a day. */
    TIME,
    /** Has such a time within a week. */
    SOON
}
