package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

/**
 * How to meet, and with whom.
 *
 * @param next the first open time with anyone
 * @param elsewhere those who only meet in the other way
 */
record HowView(
        Choice choice,
        boolean videoOffered,
        List<Office> offices,
        Optional<NextOpen> next,
        List<Someone> people,
        List<Elsewhere> elsewhere) {

    /** An office to come to. */
    record Office(String slug, String name, String street, String city) {}

    /** Somebody to choose, and when they are next free. */
    record Someone(Person person, Optional<NextOpen> next) {}

    /** Somebody who meets in another way alone. */
    record Elsewhere(Person person, String url) {}

    public boolean isChosen(Someone someone) {
        return someone.person().slug().equals(choice.who());
    }

    /** Whether nobody of those who are shown is chosen. */
    public boolean isAnyone() {
        return people.stream().noneMatch(this::isChosen);
    }
}
