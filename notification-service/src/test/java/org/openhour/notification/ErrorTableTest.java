package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.optouts.Cause;
import org.openhour.notification.optouts.OptOuts;
import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("C3: every error code of Twilio has its reaction")
class ErrorTableTest {

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OptOuts optOuts;

    @Autowired
    private MeterRegistry meters;

    private final Body booked = Body.booked();
    private String id = "";

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
    }

    @AfterEach
    void inOrderAgain() {
        Neighbours.TWILIO.refuseNoMore(booked.phone());
        resume();
    }

    @ParameterizedTest
    @CsvSource({"21211, INVALID_NUMBER", "21610, STOP_KEYWORD", "21614, NOT_A_MOBILE", "21635, NOT_A_MOBILE"})
    void textsANumberNoMoreThatTwilioRefuses(int code, Cause cause) {
        Neighbours.TWILIO.refuse(booked.phone(), 400, code);
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS FAILED twilio-" + code);
        assertThat(standing()).contains(cause);
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"429, 20429", "400, 21611"})
    void triesTheSameRowAgainWhereTwilioHadNoRoom(int status, int code) {
        Neighbours.TWILIO.refuse(booked.phone(), status, code);
        client.put(id, booked);
        client.await(
                "three tries", () -> Neighbours.TWILIO.postsTo(booked.phone()).size() >= 3);
        Neighbours.TWILIO.refuseNoMore(booked.phone());
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(standing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30004, BLOCKED", "30005, INVALID_NUMBER", "30006, NOT_A_MOBILE"})
    void textsANumberNoMoreThatCarriersRefuse(int code, Cause cause) {
        reported(code);
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS UNDELIVERED twilio-" + code);
        assertThat(standing()).contains(cause);
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {30003, 30008})
    void triesOnceMoreLater(int code) {
        reported(code);
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS PLANNED twilio-" + code);
        assertThat(standing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {30001, 30036})
    void sendsAgainWhatIsStillOfUse(int code) {
        reported(code);
        client.await(
                "a second text", () -> Neighbours.TWILIO.postsTo(booked.phone()).size() == 2);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
    }

    @Test
    void callsOpsForWhatIsFilteredAndDoesNotRepeatIt(CapturedOutput output) {
        reported(30007);
        assertThat(client.ledger(id)).contains("CONFIRMATION SMS UNDELIVERED twilio-30007");
        assertThat(output).containsPattern("ERROR .*ALERT: .*twilio-30007");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"401, 20003", "403, 30002", "400, 30034"})
    void stopsTheQueueWhereTwilioTurnsEverybodyAway(int status, int code, CapturedOutput output) {
        Neighbours.TWILIO.refuse(booked.phone(), status, code);
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS PLANNED twilio-" + code);
        assertStopped(code, output);
        Neighbours.TWILIO.refuseNoMore(booked.phone());
        assertThat(resume()).hasStatus(204);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(ints = {30002, 30034})
    void stopsTheQueueWhereNothingArrives(int code, CapturedOutput output) {
        reported(code);
        assertStopped(code, output);
        assertThat(resume()).hasStatus(204);
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
    }

    private void assertStopped(int code, CapturedOutput output) {
        assertThat(output).containsPattern("ERROR .*ALERT: SMS rests.*twilio-" + code);
        assertThat(mvc.get().uri("/actuator/health")).hasStatus(503);
        assertThat(meters.get("openhour.channels.paused").gauge().value()).isEqualTo(1);
        assertThat(mvc.get()
                        .uri("/api/v1/pauses")
                        .header("Authorization", BookingToken.good().header()))
                .bodyJson()
                .extractingPath("$[0].reason")
                .isEqualTo("twilio-" + code);
    }

    private MvcTestResult resume() {
        return mvc.delete()
                .uri("/api/v1/pauses/SMS")
                .header("Authorization", BookingToken.good().header())
                .exchange();
    }

    private Optional<Cause> standing() {
        return optOuts.standing(new PhoneNumber(booked.phone()));
    }

    /** Taken, and then reported not to have arrived. */
    private void reported(int code) {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        String sid = client.entries(id).stream()
                .filter(entry -> entry.path("kind").asString().equals("CONFIRMATION"))
                .map(entry -> entry.path("providerId").asString())
                .findFirst()
                .orElseThrow();
        String callback = Neighbours.TWILIO.postsTo(booked.phone()).get(0).callback();
        Map<String, String> form = Map.of(
                "MessageSid",
                sid,
                "MessageStatus",
                "undelivered",
                "ErrorCode",
                String.valueOf(code),
                "To",
                booked.phone());
        assertThat(client.twilio(callback, form)).hasStatus(204);
    }
}
