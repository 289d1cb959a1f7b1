package org.openhour.booking.waitlist;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Holds;
import org.openhour.booking.availability.Channel;

/** Holds hours for those who wait, so that nobody else is shown them or can take them. */
@Component
class HeldHours {

    /** So much longer than its offers an hour is held, for the sweep to come round. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final OpeningRepository openings;
    private final OfferLinks links;
    private final Holds holds;

    HeldHours(OpeningRepository openings, OfferLinks links, Holds holds) {
        this.openings = openings;
        this.links = links;
        this.holds = holds;
    }

    /** @throws org.openhour.booking.appointments.AppointmentRefused where somebody was faster */
    Opening hold(Hour hour, Instant freedAt, Instant until, Channel channel) {
        Opening opening = new Opening(hour, freedAt, until);
        holds.keep(links.holdOf(opening.getId()), hour.session(), channel, until.plus(GRACE));
        return openings.save(opening);
    }

    /** False where the hour is held no more, as after an outage. */
    boolean holdOn(Opening opening, Instant until) {
        return holds.extend(links.holdOf(opening.getId()), until.plus(GRACE));
    }

    /** The hour is open to all again. */
    void giveBack(Opening opening) {
        holds.release(links.holdOf(opening.getId()));
        opening.giveBack();
    }
}
