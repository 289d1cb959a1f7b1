package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
@DisplayName("R-C9: among many workers each message has one")
class RaceTest {

    private static final int APPOINTMENTS = 30;

    @Autowired
    private Client client;

    @Autowired
    private MessageQueue queue;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private MessagesProperties properties;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sendsEachMessageOnceHoweverManyPollersRun() throws InterruptedException {
        client.setClock("2026-12-01T10:00:00-08:00");
        Workers second = new Workers(queue, delivery, outcomes, properties, clock);
        Workers third = new Workers(queue, delivery, outcomes, properties, clock);
        List<Body> bodies =
                IntStream.range(0, APPOINTMENTS).mapToObj(i -> Body.booked()).toList();
        List<String> ids = new ArrayList<>();
        for (Body body : bodies) {
            String id = client.newAppointment();
            ids.add(id);
            CompletableFuture<Void> twin = CompletableFuture.runAsync(() -> client.put(id, body));
            client.put(id, body);
            second.beat();
            third.beat();
            twin.join();
        }
        ids.forEach(id -> client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT"));
        second.stop();
        third.stop();
        assertThat(bodies).allSatisfy(body -> assertThat(Neighbours.TWILIO.postsTo(body.phone()))
                .hasSize(1));
    }

    @Test
    void settlesAClaimWhoseProcessDiedBeforeItSent() {
        client.setClock("2026-12-01T22:00:00-08:00");
        Body body = Body.booked();
        String id = client.newAppointment();
        client.put(id, body);
        jdbc.sql("update message set state = 'CLAIMED', claimed_at = '2026-12-01 00:00:00', attempts = 1 "
                        + "where appointment_id = ? and kind = 'CONFIRMATION'")
                .param(id)
                .update();
        client.setClock("2026-12-02T10:00:00-08:00");
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(body.phone())).hasSize(1);
    }
}
