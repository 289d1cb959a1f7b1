package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Mailbox;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

/** Each by what they agreed to, and nobody who was not named. */
@ServiceTest
class WhoIsToldTest {

    @Autowired
    private Client client;

    private final Body booked = Body.booked();

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
    }

    @ParameterizedTest
    @CsvSource({"SMS, 1, 0", "EMAIL, 0, 1", "SMS EMAIL, 1, 1", "'', 0, 0"})
    void isToldByTheChannelsThatWereAgreedTo(String channels, int texts, int mails) {
        String id = client.newAppointment();
        List<String> agreed = channels.isEmpty() ? List.of() : List.of(channels.split(" "));
        client.put(id, booked.withRecipient(Map.of("channels", agreed)));
        everythingHasLeft(id);
        client.put(id, booked.moved().with("revision", 1).withRecipient(Map.of("channels", agreed)));
        everythingHasLeft(id);
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(texts * 2);
        assertThat(new Mailbox(booked.email()).mails()).hasSize(mails * 2);
    }

    @Test
    @DisplayName("R-A10: a minor's parent who is not named hears nothing, not even of a cancellation")
    void tellsNobodyWhoIsNoLongerNamed() {
        Body parent = Body.booked();
        String id = client.newAppointment();
        client.put(id, booked.with("recipients", both(parent)));
        client.await("both", () -> new Mailbox(parent.email()).mails().size() == 1);
        Body alone = booked.withRecipient(Map.of("clientId", "client"));
        client.put(id, alone.with("revision", 1));
        client.put(id, alone.moved().with("revision", 2));
        client.awaitLedger(id, "UPDATE EMAIL SENT");
        client.put(id, alone.moved().with("revision", 3).with("status", "CANCELLED"));
        everythingHasLeft(id);
        assertThat(new Mailbox(parent.email()).mails()).hasSize(1);
        assertThat(new Mailbox(booked.email()).mails()).hasSize(3);
    }

    @Test
    @DisplayName("R-B3: tells each of two who come in a mail and a text of their own")
    void tellsEachOfTwoByThemselves() throws Exception {
        Body other = Body.booked();
        String id = client.newAppointment();
        client.put(id, booked.with("recipients", both(other)));
        everythingHasLeft(id);
        client.put(id, booked.moved().with("recipients", both(other)));
        everythingHasLeft(id);
        for (Body one : List.of(booked, other)) {
            var mails = new Mailbox(one.email()).mails();
            assertThat(mails).hasSize(2);
            assertThat(mails.get(1).getAllRecipients()).hasSize(1);
            assertThat(Mailbox.calendar(mails.get(1))).doesNotContain((one == booked ? other : booked).email());
        }
    }

    private List<Map<String, Object>> both(Body other) {
        List<Map<String, Object>> both = new ArrayList<>();
        for (Body one : List.of(booked, other)) {
            both.add(Map.of(
                    "clientId", one == booked ? "client" : "beside",
                    "email", one.email(),
                    "channels", List.of("EMAIL")));
        }
        return both;
    }

    /** Nothing that was to be told at once waits any more. */
    private void everythingHasLeft(String id) {
        client.await("all that is news", () -> client.ledger(id).stream()
                .filter(line -> !line.startsWith("REMINDER"))
                .noneMatch(line -> line.endsWith("PLANNED") || line.endsWith("CLAIMED")));
    }
}
