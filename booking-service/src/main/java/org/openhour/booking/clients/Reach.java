package org.openhour.booking.clients;

import java.util.Locale;

/** What messages to a client depend on and a client may change in passing. */
record Reach(boolean sms, boolean email, Locale language) {

    static Reach of(Client client) {
        return new Reach(client.agreesTo(Consent.Kind.SMS), client.agreesTo(Consent.Kind.EMAIL), client.language());
    }
}
