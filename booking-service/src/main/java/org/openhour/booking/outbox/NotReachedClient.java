package org.openhour.booking.outbox;

import java.util.List;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The part of notification-service's interface that is about whom nothing has told. */
@HttpExchange("/api/v1/not-reached")
interface NotReachedClient {

    @GetExchange
    List<NotReached> list(@RequestParam String from, @RequestParam String to);
}
