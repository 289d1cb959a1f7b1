package org.openhour.booking.site;

import java.time.DayOfWeek;
import java.util.List;

import org.openhour.booking.availability.PartOfDay;

/** The form of those who wait. */
record WaitlistFormView(
        Choice choice, Chosen chosen, boolean otherWay, String changeUrl, WaitlistForm form, List<Problem> problems)
        implements Checked {

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
