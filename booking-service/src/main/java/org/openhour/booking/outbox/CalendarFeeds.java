package org.openhour.booking.outbox;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;

import org.openhour.booking.practice.Clinician;

/**
 * The private addresses at which clinicians read their hours in a calendar program of their own (R-D2). They are kept by
 * notification-service, which knows them by a hash alone.
 */
@Service
public class CalendarFeeds {

    /** What a feed says of each appointment. */
    public enum Shows {
        BUSY,
        INITIALS
    }

    /** A feed that is there. */
    public record Feed(Shows shows, Instant madeAt) {}

    /** A feed just made: its address is told this once. */
    public record NewFeed(URI url, Shows shows) {

        /** Not the address: whoever knows it can read the calendar. */
        @Override
        public String toString() {
            return "a feed's address";
        }
    }

    private final FeedClient client;

    CalendarFeeds(FeedClient client) {
        this.client = client;
    }

    /** @throws NotificationUnavailable where notification-service does not answer; so do the others */
    public Optional<Feed> find(Clinician clinician) {
        return NotificationUnavailable.unless(() -> {
            try {
                return Optional.ofNullable(client.find(clinician.slug()));
            } catch (HttpClientErrorException.NotFound none) {
                return Optional.empty();
            }
        });
    }

    /** Makes a new address; the one before it, if any, is dead. */
    public NewFeed make(Clinician clinician, Shows shows) {
        return NotificationUnavailable.unless(() -> client.make(clinician.slug(), new FeedClient.Wanted(shows)));
    }

    public void end(Clinician clinician) {
        NotificationUnavailable.unless(() -> {
            client.end(clinician.slug());
            return clinician;
        });
    }
}
