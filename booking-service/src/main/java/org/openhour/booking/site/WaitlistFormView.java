package org.openhour.booking.site;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

import org.openhour.booking.availability.PartOfDay;

/** The form of those who wait. */
record WaitlistFormView(
        Choice choice, Chosen chosen, boolean otherWay, String changeUrl, WaitlistForm form, List<Problem> problems)
        implements Checked {

    private static final Set<String> BY_TELEPHONE = Set.of("dateOfBirth.guardian", "texts.refused-before");

    /** Whether something is wrong that can be put right by telephone alone. */
    public boolean needsACall() {
        return problems.stream().map(Problem::key).anyMatch(BY_TELEPHONE::contains);
    }

    public DayOfWeek[] allDays() {
        return DayOfWeek.values();
    }

    public PartOfDay[] allParts() {
        return PartOfDay.values();
    }

    public List<Integer> notices() {
        return WaitlistForm.NOTICES;
    }
}
