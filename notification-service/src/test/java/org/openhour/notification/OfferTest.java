package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

/** From an hour on offer that comes in to the texts that tell of it. */
@ServiceTest
class OfferTest {

    @Autowired
    private Client client;

    @Test
    void textsAnOfferAndThatItIsGone() {
        client.setClock("2026-12-01T10:00:00-08:00");
        String id = client.newAppointment();
        String phone = "+16195559731";
        client.put(id, Body.sample("offered").withRecipient(Map.of("clientId", "waiting-1", "phone", phone)));
        client.awaitLedger(id, "OFFER SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(phone).get(0).form())
                .containsEntry(
                        "Body",
                        "PsychPro: Tue Dec 8, 10:00 AM Pacific is open, held for you until 10:30 AM: "
                                + "https://book.psychpro.example/offer/AbCdEfGhIjKlMnOpQrStUv HELP, STOP=opt out");
        client.put(id, Body.sample("offer-gone").withRecipient(Map.of("clientId", "waiting-1", "phone", phone)));
        client.awaitLedger(id, "OFFER SMS SENT", "OFFER_GONE SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(phone)).hasSize(2);
    }
}
