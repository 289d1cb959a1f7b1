package org.openhour.booking.desk;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.outbox.CalendarFeeds.Shows;
import org.openhour.booking.practice.Clinician;

/**
 * A clinician's calendar address as its page shows it.
 *
 * @param people among whom an administrator chooses
 * @param since when the address in use was made; empty where there is none
 * @param away whether nobody knows just now
 */
record FeedView(Clinician clinician, List<Clinician> people, Optional<Shows> shows, String since, boolean away) {

    public boolean isInUse() {
        return shows.isPresent();
    }

    public boolean isNamed() {
        return shows.filter(Shows.INITIALS::equals).isPresent();
    }
}
