package org.openhour.notification.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.time.MovableClock;

/** Speaks to the service as booking-service and Twilio do. */
public class Client {

    static final String AUTH_TOKEN = "twilio-auth-token";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester mvc;
    private final MovableClock clock;

    Client(MockMvcTester mvc, MovableClock clock) {
        this.mvc = mvc;
        this.clock = clock;
    }

    public void setClock(String moment) {
        clock.moveTo(OffsetDateTime.parse(moment).toInstant());
    }

    public String newAppointment() {
        return UUID.randomUUID().toString();
    }

    public void put(String id, Body body) {
        assertThat(put(id, body.text(), BookingToken.good())).hasStatus(204);
    }

    public void putNote(String id, Body body) {
        assertThat(send("/api/v1/notes/{id}", id, body.text(), BookingToken.good()))
                .hasStatus(204);
    }

    public MvcTestResult put(String id, String body, BookingToken token) {
        return send("/api/v1/appointments/{id}", id, body, token);
    }

    public MvcTestResult send(String path, String id, String body, BookingToken token) {
        return mvc.put()
                .uri(path, id)
                .header(HttpHeaders.AUTHORIZATION, token.header())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public List<JsonNode> entries(String id) {
        MvcTestResult result = mvc.get()
                .uri("/api/v1/appointments/{id}/messages", id)
                .header(HttpHeaders.AUTHORIZATION, BookingToken.good().header())
                .exchange();
        assertThat(result).hasStatusOk();
        try {
            return JSON.readTree(result.getResponse().getContentAsString())
                    .valueStream()
                    .toList();
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The ledger, one line a message: kind, channel, state and the reason if there is one. */
    public List<String> ledger(String id) {
        return entries(id).stream().map(Client::line).toList();
    }

    private static String line(JsonNode entry) {
        String line = entry.path("kind").asString() + " "
                + entry.path("channel").asString() + " " + entry.path("state").asString();
        return entry.path("reason").isString()
                ? line + " " + entry.path("reason").asString()
                : line;
    }

    public void awaitLedger(String id, String... lines) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(ledger(id))
                .contains(lines));
    }

    public void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(PATIENCE).until(condition);
    }

    /** Posts a form as Twilio does. */
    public MvcTestResult twilio(String pathAndQuery, Map<String, String> form) {
        String signature = new TwilioSigner(AUTH_TOKEN).sign("https://notify.example" + pathAndQuery, form);
        return twilio(pathAndQuery, form, signature);
    }

    public MvcTestResult twilio(String pathAndQuery, Map<String, String> form, String signature) {
        var request = mvc.post()
                .uri(pathAndQuery)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", signature);
        form.forEach(request::param);
        return request.exchange();
    }

    public MvcTestResult text(String sid, String from, String body) {
        return twilio("/twilio/inbound", Map.of("MessageSid", sid, "From", from, "To", "+16195550000", "Body", body));
    }
}
