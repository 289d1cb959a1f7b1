package org.openhour.booking.practice;

import java.time.LocalDate;
import java.time.Period;

/** The ages of clients that a clinician sees; age counts on the day of the session. */
public enum AgeGroup {
    CHILD(0),
    TEEN(12),
    ADULT(18),
    OLDER_ADULT(65);

    private final int from;

    AgeGroup(int from) {
        this.from = from;
    }

    /** The group that somebody belongs to on a day. */
    public static AgeGroup on(LocalDate day, LocalDate born) {
        int age = Period.between(born, day).getYears();
        AgeGroup group = CHILD;
        for (AgeGroup next : values()) {
            if (age >= next.from) {
                group = next;
            }
        }
        return group;
    }
}
