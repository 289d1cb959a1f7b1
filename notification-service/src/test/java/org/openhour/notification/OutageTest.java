package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
@DisplayName("R-C10: after a day's outage only what still makes sense goes out")
class OutageTest {

    @Autowired
    private Client client;

    private final Body tomorrow = at("2026-12-02T14:00:00-08:00", "2026-12-02T14:50:00-08:00");
    private final Body later = at("2026-12-03T10:00:00-08:00", "2026-12-03T10:50:00-08:00");
    private String first = "";
    private String second = "";

    @BeforeEach
    void onATuesdayMorning() {
        first = client.newAppointment();
        second = client.newAppointment();
        client.setClock("2026-12-01T10:00:00-08:00");
    }

    @AfterEach
    void backAgain() {
        Neighbours.TWILIO.beAway(false);
    }

    @Test
    void ofThisService() {
        client.put(first, tomorrow);
        client.put(second, later);
        client.awaitLedger(first, "CONFIRMATION SMS SENT");
        client.awaitLedger(second, "CONFIRMATION SMS SENT");
        client.setClock("2026-12-02T13:00:00-08:00");
        client.awaitLedger(first, "REMINDER_24H SMS SKIPPED too-late");
        client.awaitLedger(first, "REMINDER_2H SMS SENT");
        client.awaitLedger(second, "REMINDER_24H SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(tomorrow.phone())).hasSize(2);
        assertThat(Neighbours.TWILIO.postsTo(later.phone())).hasSize(2);
    }

    @Test
    void ofTwilio() {
        client.put(first, tomorrow);
        client.awaitLedger(first, "CONFIRMATION SMS SENT");
        Neighbours.TWILIO.beAway(true);
        client.setClock("2026-12-01T14:00:01-08:00");
        client.put(second, later);
        client.awaitLedger(first, "REMINDER_24H SMS UNKNOWN twilio-no-answer");
        client.awaitLedger(second, "CONFIRMATION SMS UNKNOWN twilio-no-answer");
        client.setClock("2026-12-02T13:00:00-08:00");
        Neighbours.TWILIO.beAway(false);
        client.awaitLedger(first, "REMINDER_24H SMS SKIPPED too-late");
        client.awaitLedger(first, "REMINDER_2H SMS SENT");
        client.awaitLedger(second, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(tomorrow.phone())).hasSize(2);
    }

    @Test
    void ofTwilioWhileAnAppointmentIsCancelled() {
        Neighbours.TWILIO.beAway(true);
        client.put(second, later);
        client.awaitLedger(second, "CONFIRMATION SMS UNKNOWN twilio-no-answer");
        client.put(second, later.with("status", "CANCELLED").with("revision", 1));
        client.setClock("2026-12-02T10:00:00-08:00");
        Neighbours.TWILIO.beAway(false);
        client.awaitLedger(second, "CONFIRMATION SMS WITHDRAWN status-changed");
    }

    private static Body at(String start, String end) {
        return Body.booked().with("start", start).with("end", end);
    }
}
