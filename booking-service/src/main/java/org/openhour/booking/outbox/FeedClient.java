package org.openhour.booking.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The part of notification-service's interface that is about clinicians' calendars. */
@HttpExchange("/api/v1/feeds/{clinician}")
interface FeedClient {

    record Wanted(CalendarFeeds.Shows shows) {}

    @GetExchange
    CalendarFeeds.@Nullable Feed find(@PathVariable String clinician);

    @PutExchange
    CalendarFeeds.NewFeed make(@PathVariable String clinician, @RequestBody Wanted wanted);

    @DeleteExchange
    void end(@PathVariable String clinician);
}
