package org.openhour.notification.responses;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

interface BookingApi {

    @PostExchange("/api/v1/appointments/{id}/responses")
    void respond(@PathVariable String id, @RequestBody ResponseWire response);
}
