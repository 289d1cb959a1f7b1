package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
class TemplatesTest {

    private static final String CONFIRMATION = "/api/v1/templates/CONFIRMATION/EN";

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void setTheClock() {
        client.setClock("2026-12-01T10:00:00-08:00");
    }

    @AfterEach
    void goBackToTheProductsWords() {
        assertThat(call(HttpMethod.DELETE, CONFIRMATION, "{}")).hasStatus(204);
    }

    @Test
    void sendsThePracticesOwnWords() {
        assertThat(call(HttpMethod.PUT, CONFIRMATION, text("{brand}: see you {when}. {link} STOP")))
                .hasStatus(204);
        Body booked = Body.booked();
        String id = client.newAppointment();
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone()).get(0).form().get("Body"))
                .startsWith("PsychPro: see you Tue Dec 8, 10:00 AM Pacific. https://");
        assertThat(call(HttpMethod.GET, "/api/v1/templates", null)).bodyText().contains("see you {when}");
    }

    @Test
    void goesBackToTheProductsWordsWhereTheOwnOnesDoNotFitOneSegment() {
        String roomy = "{brand}: " + "we look forward to it ".repeat(2) + "{when} {link} STOP";
        assertThat(call(HttpMethod.PUT, CONFIRMATION, text(roomy))).hasStatus(204);
        Body booked = Body.booked()
                .withRecipient(
                        Map.of(
                                "manageUrl",
                                "https://appointments.a-practice-with-a-rather-long-name.example/manage/AbCdEfGhIjKlMnOpQrStUv"))
                .with(
                        "manageUrl",
                        "https://appointments.a-practice-with-a-rather-long-name.example/manage/AbCdEfGhIjKlMnOpQrStUv");
        String id = client.newAppointment();
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone()).get(0).form().get("Body"))
                .startsWith("PsychPro: Appointment Tue Dec 8")
                .hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void countsSegmentsAndNamesWhatGivesTooMuchAway() {
        assertThat(call(
                        HttpMethod.POST,
                        CONFIRMATION + "/preview",
                        text("{brand}: therapy " + "x".repeat(150) + " {when} STOP")))
                .hasStatus(200)
                .bodyText()
                .contains("\"segments\":2", "too-long", "therapy");
    }

    @Test
    void refusesWhatGivesTooMuchAwayUnlessItIsWantedAllTheSame() {
        String telling = text("{brand}: therapy {when} STOP");
        assertThat(call(HttpMethod.PUT, CONFIRMATION, telling))
                .hasStatus(422)
                .bodyText()
                .contains("gives-away");
        String knowing = telling.replace("\"text\"", "\"knowing\": true, \"text\"");
        assertThat(call(HttpMethod.PUT, CONFIRMATION, knowing)).hasStatus(204);
    }

    @Test
    void refusesATextThatCannotBeUsed() {
        assertThat(call(HttpMethod.PUT, CONFIRMATION, text("Reply YES")))
                .hasStatus(422)
                .bodyText()
                .contains("time-missing", "stop-missing", "asks-for-an-opt-out-word");
        assertThat(call(HttpMethod.PUT, CONFIRMATION, "{}")).hasStatus(422);
        assertThat(call(HttpMethod.PUT, "/api/v1/templates/NONE/EN", text("{when} STOP")))
                .hasStatus(400);
    }

    private static String text(String words) {
        return "{\"text\": \"" + words + "\"}";
    }

    private MvcTestResult call(HttpMethod method, String path, @Nullable String body) {
        var request = mvc.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, BookingToken.good().header())
                .contentType(MediaType.APPLICATION_JSON);
        return (body == null ? request : request.content(body)).exchange();
    }
}
