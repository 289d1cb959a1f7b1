package org.openhour.booking.outbox;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

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

    /** @throws FeedsUnavailable where notification-service does not answer; so do the others */
    public Optional<Feed> find(Clinician clinician) {
        return asking(() -> {
            try {
                return Optional.ofNullable(client.find(clinician.slug()));
            } catch (HttpClientErrorException.NotFound none) {
                return Optional.empty();
            }
        });
    }

    /** Makes a new address; the one before it, if any, is dead. */
    public NewFeed make(Clinician clinician, Shows shows) {
        return asking(() -> client.make(clinician.slug(), new FeedClient.Wanted(shows)));
    }

    public void end(Clinician clinician) {
        asking(() -> {
            client.end(clinician.slug());
            return clinician;
        });
    }

    private static <T> T asking(Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientException silent) {
            throw new FeedsUnavailable();
        }
    }
}
