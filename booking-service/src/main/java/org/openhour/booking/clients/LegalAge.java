package org.openhour.booking.clients;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** What the law makes of somebody's age (R-A10; Family Code 6924, Health and Safety Code 124260). */
public enum LegalAge {
    /** Under 12: a guardian books, and is the one who is told. */
    CHILD,
    /** From 12 to 17: may come of their own accord, where the clinician finds them mature enough. */
    MINOR,
    ADULT;

    private static final int OF_CONSENT = 12;
    private static final int OF_MAJORITY = 18;

    /** @param day the day of the session by the practice's wall clock; whose birthday is not known counts as grown up */
    public static LegalAge on(LocalDate day, Optional<LocalDate> born) {
        int years = born.map(date -> Period.between(date, day).getYears()).orElse(OF_MAJORITY);
        if (years < OF_CONSENT) {
            return CHILD;
        }
        return years < OF_MAJORITY ? MINOR : ADULT;
    }

    /** Whether a guardian has to come along: for a child, and for a minor of whom a clinician found so. */
    public boolean needsGuardian(boolean foundNotMature) {
        return this == CHILD || (this == MINOR && foundNotMature);
    }

    /** Whoever was born after this date is no adult on the given day. */
    static LocalDate lastBirthdayOfAdults(LocalDate day) {
        return day.minusYears(OF_MAJORITY);
    }
}
