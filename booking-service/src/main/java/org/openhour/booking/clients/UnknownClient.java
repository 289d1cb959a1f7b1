package org.openhour.booking.clients;

/** No client has this id. */
public class UnknownClient extends RuntimeException {

    public UnknownClient(ClientId id) {
        super("No client " + id);
    }
}
