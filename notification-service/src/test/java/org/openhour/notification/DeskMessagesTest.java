package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

/** What the desk asks for, beside what the plan sends by itself. */
@ServiceTest
class DeskMessagesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester mvc;

    private final Body booked = Body.booked();
    private String id = "";

    @BeforeEach
    void bookedOnATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
    }

    @Test
    @DisplayName("R-C9: sends a request once, however often it comes, and another one again")
    void sendsARequestOnce() {
        told();
        String request = UUID.randomUUID().toString();
        assertThat(ask(request, "CONFIRMATION", Map.of("channel", "SMS"))).hasStatus(204);
        awaitTexts(2);
        assertThat(ask(request, "CONFIRMATION", Map.of("channel", "SMS"))).hasStatus(204);
        client.put(id, booked.with("revision", 1).with("status", "CONFIRMED"));
        assertThat(ask(request, "CONFIRMATION", Map.of("channel", "SMS"))).hasStatus(204);
        assertThat(lines("CONFIRMATION SMS")).hasSize(2);
        assertThat(ask(UUID.randomUUID().toString(), "CONFIRMATION", Map.of("channel", "SMS")))
                .hasStatus(204);
        awaitTexts(3);
    }

    @Test
    void keepsTheReminderToComeWhereTheDeskHasSentOne() {
        told();
        ask(UUID.randomUUID().toString(), "REMINDER", Map.of());
        awaitTexts(2);
        client.put(id, booked.with("revision", 1).with("status", "CONFIRMED"));
        client.awaitLedger(id, "REMINDER_72H SMS SENT", "REMINDER_72H SMS PLANNED");
    }

    @Test
    @DisplayName("R-C2: in the quiet hours a text waits for the morning, an urgent one goes out")
    void waitsForTheMorningUnlessItIsUrgent() {
        told();
        client.setClock("2026-12-01T22:30:00-08:00");
        ask(UUID.randomUUID().toString(), "CONFIRMATION", Map.of("channel", "SMS"));
        assertThat(lines("CONFIRMATION SMS PLANNED")).hasSize(1);
        ask(UUID.randomUUID().toString(), "CONFIRMATION", Map.of("channel", "SMS", "urgent", true));
        awaitTexts(2);
        assertThat(Neighbours.TWILIO.postsTo(booked.phone()).get(1).form().get("ValidityPeriod"))
                .isEqualTo("14400");
        assertThat(lines("CONFIRMATION SMS PLANNED")).hasSize(1);
    }

    @Test
    @DisplayName("R-C1: what is asked for after STOP is left out, and says so; the way is known to be closed")
    void leavesOutWhatANumberHasRefused() {
        told();
        client.text("SM" + UUID.randomUUID(), booked.phone(), "STOP");
        ask(UUID.randomUUID().toString(), "CONFIRMATION", Map.of("channel", "SMS"));
        client.awaitLedger(id, "CONFIRMATION SMS SKIPPED opted-out");
        assertThat(reach())
                .bodyJson()
                .extractingPath("$.ways[?(@.channel=='SMS')].closed")
                .asArray()
                .containsExactly("opted-out");
        assertThat(reach()).bodyJson().extractingPath("$.quietUntil").isNull();
    }

    @Test
    void tellsACancellationOnceMoreAndNothingElseOfWhatIsCancelled() {
        told();
        client.put(id, booked.with("revision", 1).with("status", "CANCELLED"));
        client.awaitLedger(id, "CANCELLATION SMS SENT", "CANCELLATION EMAIL SENT");
        ask(UUID.randomUUID().toString(), "CANCELLATION", Map.of("channel", "SMS"));
        awaitTexts(3);
        ask(UUID.randomUUID().toString(), "REMINDER", Map.of());
        assertThat(client.ledger(id)).anyMatch(line -> line.endsWith("SMS SKIPPED status-changed"));
    }

    @Test
    void waitsForTheRevisionThatTheDeskLookedAt() {
        assertThat(ask(UUID.randomUUID().toString(), "CONFIRMATION", Map.of())).hasStatus(409);
        told();
        assertThat(ask(UUID.randomUUID().toString(), "CONFIRMATION", Map.of("revision", 1)))
                .hasStatus(409);
        assertThat(ask("no id", "WISHES", Map.of())).hasStatus(422);
    }

    @Test
    void listsWhomNothingHasTold() {
        client.text("SM" + UUID.randomUUID(), booked.phone(), "STOP");
        Body deaf = booked.withRecipient(Map.of("channels", List.of("SMS")));
        client.put(id, deaf);
        client.awaitLedger(id, "CONFIRMATION SMS SKIPPED opted-out");
        String silent = client.newAppointment();
        client.put(silent, Body.booked().withRecipient(Map.of("channels", List.of())));
        String told = client.newAppointment();
        client.put(told, Body.booked());

        assertThat(reasonOf(id)).containsExactly("opted-out");
        assertThat(reasonOf(silent)).containsExactly("no-channel");
        assertThat(reasonOf(told)).isEmpty();
        client.put(id, deaf.with("revision", 1).with("status", "CONFIRMED"));
        assertThat(reasonOf(id)).isEmpty();
    }

    @Test
    void listsWhoKnowsOfAnEarlierTimeAlone() {
        told();
        assertThat(reasonOf(id)).isEmpty();
        client.text("SM" + UUID.randomUUID(), booked.phone(), "STOP");
        client.put(id, booked.moved().withRecipient(Map.of("channels", List.of("SMS"))));
        client.awaitLedger(id, "UPDATE SMS SKIPPED opted-out");
        assertThat(reasonOf(id)).containsExactly("opted-out");
    }

    @Test
    void asksForAMonthAtMost() {
        assertThat(get("/api/v1/not-reached?from=2026-12-01T00:00:00Z&to=2027-03-01T00:00:00Z"))
                .hasStatus(422);
        assertThat(get("/api/v1/not-reached")).hasStatus(422);
        assertThat(mvc.get().uri("/api/v1/not-reached")).hasStatus(401);
    }

    private void told() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
    }

    private void awaitTexts(int count) {
        client.await("texts", () -> Neighbours.TWILIO.postsTo(booked.phone()).size() == count);
    }

    private List<String> lines(String start) {
        return client.ledger(id).stream().filter(line -> line.startsWith(start)).toList();
    }

    private List<String> reasonOf(String appointment) {
        MvcTestResult list = get("/api/v1/not-reached?from=2026-12-08T00:00:00Z&to=2026-12-15T00:00:00Z");
        assertThat(list).hasStatusOk();
        return JSON.readTree(text(list))
                .valueStream()
                .filter(one -> one.path("appointmentId").asString().equals(appointment))
                .map(one -> one.path("reason").asString())
                .toList();
    }

    private MvcTestResult ask(String request, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("requestId", request);
        body.put("kind", kind);
        return mvc.post()
                .uri("/api/v1/appointments/{id}/messages", id)
                .header(HttpHeaders.AUTHORIZATION, BookingToken.good().header())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }

    private MvcTestResult reach() {
        return get("/api/v1/appointments/" + id + "/reach");
    }

    private MvcTestResult get(String url) {
        return mvc.get()
                .uri(url)
                .header(HttpHeaders.AUTHORIZATION, BookingToken.good().header())
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
