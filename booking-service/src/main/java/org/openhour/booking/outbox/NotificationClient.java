package org.openhour.booking.outbox;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The REST interface of notification-service. */
@HttpExchange("/api/v1/appointments/{id}")
interface NotificationClient {

    @PutExchange
    void put(@PathVariable UUID id, @RequestBody AppointmentWire state);

    @GetExchange("/messages")
    List<LedgerEntry> messages(@PathVariable UUID id);

    @PostExchange("/messages")
    void send(@PathVariable UUID id, @RequestBody MessageOrder.Wire order);

    @GetExchange("/reach")
    Reach reach(@PathVariable UUID id);
}
