package org.openhour.booking.outbox;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import org.openhour.booking.clients.Audience;

/** The part of notification-service's interface that is about channels at rest. */
@HttpExchange("/api/v1/pauses")
interface PauseClient {

    @GetExchange
    List<SendingPauses.Pause> all();

    @DeleteExchange("/{channel}")
    void end(@PathVariable Audience.Channel channel);
}
