package org.openhour.booking.outbox;

import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The REST interface of notification-service for notes. */
@HttpExchange("/api/v1/notes/{id}")
interface NoteClient {

    @PutExchange
    void put(@PathVariable UUID id, @RequestBody NoteWire note);
}
