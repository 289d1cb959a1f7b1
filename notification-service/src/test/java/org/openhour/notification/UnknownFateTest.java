package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;
import org.openhour.notification.support.TwilioDouble;
import org.openhour.notification.support.TwilioDouble.Manner;

@ServiceTest
@DisplayName("R-C9: a text is never sent twice, whatever Twilio answers")
class UnknownFateTest {

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester mvc;

    private final Body booked = Body.booked();
    private String id = "";

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
    }

    @Test
    void findsATextThatTwilioTookAndFailedToSaySo() {
        bookedMeeting(Manner.TAKE_BUT_FAIL);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void findsATextThatTwilioTookAndNeverAnswered() {
        bookedMeeting(Manner.TAKE_BUT_HANG);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void sendsAgainOnlyWhatTwilioSaysItDoesNotHave() {
        bookedMeeting(Manner.FAIL);
        client.awaitLedger(id, "CONFIRMATION SMS UNKNOWN twilio-500");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(2);
    }

    @Test
    void comesThroughAFailureABusyLineAndSilenceWithOneText() {
        bookedMeeting(Manner.FAIL, Manner.BUSY, Manner.TAKE_BUT_HANG);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(3);
        assertThat(client.ledger(id))
                .filteredOn(line -> line.startsWith("CONFIRMATION"))
                .hasSize(1);
    }

    @Test
    void takesTheCallbacksWordForAnUnansweredText() {
        bookedMeeting(Manner.FAIL);
        client.awaitLedger(id, "CONFIRMATION SMS UNKNOWN twilio-500");
        report(Map.of("MessageSid", "SMcallback", "MessageStatus", "delivered"));
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS DELIVERED");
        report(Map.of("MessageSid", "SMcallback", "MessageStatus", "sent"));
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS DELIVERED");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void triesAHandsetThatWasOffOnceMore() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        Map<String, String> off =
                Map.of("MessageSid", confirmationSid(), "MessageStatus", "undelivered", "ErrorCode", "30003");
        report(off);
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS PLANNED twilio-30003");
        client.setClock("2026-12-01T10:20:00-08:00");
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        report(off);
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(2);
    }

    @Test
    void restsTheChannelWhenTwilioTakesTextsThatCarriersTurnAway() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        report(Map.of("MessageSid", confirmationSid(), "MessageStatus", "undelivered", "ErrorCode", "30034"));
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS PLANNED twilio-30034");
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(mvc.get().uri("/actuator/health")).hasStatus(503);
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        report(Map.of("MessageSid", confirmationSid(), "MessageStatus", "delivered"));
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(2);
    }

    @Test
    void sendsAgainWhatWaitedTooLongAtTwilioAndIsStillOfUse() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        report(Map.of("MessageSid", confirmationSid(), "MessageStatus", "undelivered", "ErrorCode", "30036"));
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(2);
    }

    @Test
    void neverRepeatsATextThatWasFiltered() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        report(Map.of("MessageSid", confirmationSid(), "MessageStatus", "undelivered", "ErrorCode", "30007"));
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS UNDELIVERED twilio-30007");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void remindsByEmailWhoeverOptedOutAtTwilio() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        Neighbours.TWILIO.meet(booked.phone(), Manner.OPTED_OUT);
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS FAILED twilio-21610", "REMINDER_72H EMAIL SENT");
        client.setClock("2026-12-07T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_24H SMS SKIPPED opted-out", "REMINDER_24H EMAIL SENT");
    }

    @Test
    void restsTheChannelWhileTheAccountIsRefused() {
        bookedMeeting(Manner.WRONG_CREDENTIALS);
        client.awaitLedger(id, "CONFIRMATION SMS PLANNED twilio-20003");
        assertThat(mvc.get().uri("/actuator/health")).hasStatus(503);
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }

    private void bookedMeeting(Manner... manners) {
        Neighbours.TWILIO.meet(booked.phone(), manners);
        client.put(id, booked);
    }

    private String confirmationSid() {
        return client.entries(id).stream()
                .filter(entry -> entry.path("kind").asString().equals("CONFIRMATION"))
                .map(entry -> entry.path("providerId").asString())
                .findFirst()
                .orElseThrow();
    }

    private void report(Map<String, String> form) {
        TwilioDouble.Post post = Neighbours.TWILIO.postsTo(booked.phone()).get(0);
        assertThat(client.twilio(post.callback(), form)).hasStatus(204);
    }
}
