package org.openhour.notification.api;

import java.net.URI;
import java.time.Duration;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.feeds.Feed;
import org.openhour.notification.feeds.Feeds;
import org.openhour.notification.feeds.Shows;

/** Clinicians' calendars: booking-service makes and ends their addresses, calendar programs read them. */
@RestController
class FeedController {

    private static final String CLINICIAN = "/api/v1/feeds/{clinician:" + AppointmentId.PATTERN + "}";
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    record NewFeed(@Nullable Shows shows) {}

    /** The address is told this once. */
    record MadeFeed(URI url, Shows shows) {

        @Override
        public String toString() {
            return "a feed's address";
        }
    }

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(CLINICIAN)
    Feed show(@PathVariable String clinician) {
        return feeds.find(clinician).orElseThrow(FeedController::notFound);
    }

    @PutMapping(CLINICIAN)
    MadeFeed make(@PathVariable String clinician, @RequestBody NewFeed wanted) {
        Shows shows = wanted.shows() == null ? Shows.BUSY : wanted.shows();
        return new MadeFeed(feeds.make(clinician, shows), shows);
    }

    @DeleteMapping(CLINICIAN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String clinician) {
        feeds.end(clinician);
    }

    /** Spring answers 304 by itself to whoever has this tag. */
    @GetMapping("/feeds/{token:[A-Za-z0-9_-]{20,64}}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        byte[] calendar = feeds.read(token).orElseThrow(FeedController::notFound);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag(DigestUtils.sha256Hex(calendar))
                .body(calendar);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
