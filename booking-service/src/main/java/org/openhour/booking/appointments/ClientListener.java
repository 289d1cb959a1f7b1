package org.openhour.booking.appointments;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.ClientChanged;

/** Hears that a client is to be reached otherwise. */
@Component
class ClientListener {

    private final Readdressing readdressing;

    ClientListener(Readdressing readdressing) {
        this.readdressing = readdressing;
    }

    @EventListener
    void on(ClientChanged change) {
        readdressing.readdress(change.client(), Actor.staff(change.changedBy()));
    }
}
