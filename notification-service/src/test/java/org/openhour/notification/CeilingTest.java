package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
class CeilingTest {

    private final Body booked = Body.booked();

    @Autowired
    private Client client;

    @BeforeEach
    void setTheClock() {
        client.setClock("2026-12-01T10:00:00-08:00");
    }

    @Test
    void remindsByTextOnceADayAndOtherwiseByEmail() {
        List<String> ids =
                IntStream.range(0, 8).mapToObj(n -> client.newAppointment()).toList();
        ids.forEach(id -> client.put(id, booked));
        ids.forEach(id -> client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT"));
        client.setClock("2026-12-05T10:00:01-08:00");
        ids.forEach(id -> client.await("reminders", () -> client.ledger(id).stream()
                .filter(line -> line.startsWith("REMINDER_72H"))
                .anyMatch(line -> line.endsWith(" SENT"))));
        assertThat(lines(ids, "REMINDER_72H SMS SENT")).hasSize(1);
        assertThat(lines(ids, "REMINDER_72H SMS SKIPPED daily-ceiling")).hasSize(7);
        assertThat(lines(ids, "REMINDER_72H EMAIL SENT")).hasSize(7);
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(9);
    }

    @Test
    void saysInTheLedgerWhatNoEmailCouldTakeTheWayOf() {
        Body textsOnly = booked.withRecipient(Map.of("channels", List.of("SMS")));
        String first = client.newAppointment();
        String second = client.newAppointment();
        client.put(first, textsOnly);
        client.put(second, textsOnly);
        client.setClock("2026-12-05T10:00:01-08:00");
        client.await(
                "both",
                () -> lines(List.of(first, second), "REMINDER_72H SMS SKIPPED daily-ceiling")
                                .size()
                        == 1);
        assertThat(lines(List.of(first, second), "EMAIL")).isEmpty();
    }

    @Test
    void neverKeepsBackWhatSomebodyHasJustDone() {
        String id = client.newAppointment();
        client.put(id, booked);
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SENT");
        client.put(id, booked.with("revision", 1).with("status", "CANCELLED"));
        client.awaitLedger(id, "CANCELLATION SMS SENT");
    }

    private List<String> lines(List<String> ids, String what) {
        return ids.stream()
                .flatMap(id -> client.ledger(id).stream())
                .filter(line -> line.contains(what))
                .toList();
    }
}
