package org.openhour.booking.feedback;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.AudienceChanged;
import org.openhour.booking.clients.ClientChanged;

/** Hears that a client is to be reached otherwise, or has taken back what they agreed to (R-C1). */
@Component
class ReachListener {

    private final NoteBook book;

    ReachListener(NoteBook book) {
        this.book = book;
    }

    @EventListener
    void on(ClientChanged change) {
        book.readdress(change.client());
    }

    @EventListener
    void on(AudienceChanged change) {
        book.readdress(change.client());
    }
}
