package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While notification-service is away, bookings go on; when it is back, everybody hears of theirs once. */
@Tag("database")
@ExtendWith(OpenhourWithProviders.class)
class OutageIT {

    private static final int BOOKINGS = 50;

    private final Openhour openhour;
    private final Providers providers;

    OutageIT(Openhour openhour, Providers providers) {
        this.openhour = openhour;
        this.providers = providers;
    }

    @Test
    void tellsFiftyClientsOnceAfterAnOutage() {
        List<SampleClient> clients = new ArrayList<>();
        List<Slot> slots =
                openhour.open("consultation", "TELEHEALTH").with("jonah-abara").apart(BOOKINGS);
        openhour.processes().notification().stop();
        for (Slot slot : slots) {
            SampleClient client = SampleClient.next();
            openhour.book(SampleBooking.consultation(slot)
                    .with("clinician", slot.clinician())
                    .by(client));
            clients.add(client);
        }
        openhour.processes().notification().start();
        openhour.setClock(Openhour.MONDAY.plusHours(1));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertToldOnce(clients));
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertToldOnce(clients));
    }

    private void assertToldOnce(List<SampleClient> clients) {
        assertThat(clients)
                .allSatisfy(client ->
                        assertThat(providers.twilio().postsTo(client.phone())).hasSize(1))
                .allSatisfy(
                        client -> assertThat(providers.mailsTo(client.email())).hasSize(1));
    }
}
