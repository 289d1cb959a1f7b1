package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

/** What the practice's own page shows. */
record PracticeView(
        int minutes,
        boolean free,
        Optional<Hero> hero,
        List<Person> people,
        List<Office> offices,
        String deskHours,
        String email) {

    /**
     * The next open time.
     *
     * @param when {@code today}, {@code tomorrow} or {@code later}
     * @param more how many other times are open on the same day
     */
    record Hero(Choice choice, NextOpen next, String when, int more, DayBar bar, String from, String to) {}

    /** Where the practice is. */
    record Office(String name, String street, String town, String arrival) {}
}
