package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.ServiceTest;

/** The contract at its edges. */
@ServiceTest
class ContractTest {

    private static final String SECRET = BookingToken.SECRET;

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester mvc;

    static List<BookingToken> strangers() {
        return List.of(
                new BookingToken("another secret", "booking-service", "notification-service", "notify", 60),
                new BookingToken(SECRET, "somebody", "notification-service", "notify", 60),
                new BookingToken(SECRET, "booking-service", "booking-service", "notify", 60),
                new BookingToken(SECRET, "booking-service", "notification-service", "notify", -120));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void turnsStrangersAway(BookingToken token) {
        assertThat(put(Body.booked().text(), token)).hasStatus(401);
    }

    @Test
    void turnsAwayWhoeverShowsNothing() {
        assertThat(mvc.get().uri("/api/v1/appointments/any/messages"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("unauthenticated");
    }

    @Test
    void turnsAwayWhoeverMayNotNotify() {
        BookingToken other = new BookingToken(SECRET, "booking-service", "notification-service", "respond", 60);
        assertThat(put(Body.booked().text(), other))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"booked", "moved", "cancelled", "series", "series-date"})
    void takesEverySampleOfTheWire(String name) {
        client.put(client.newAppointment(), Body.sample(name).withRecipient(Map.of("channels", List.of())));
    }

    @Test
    void namesEveryFieldOfASeriesThatItCannotTake() {
        Body bad = Body.ofSeries()
                .with("series", Map.of("id", "no id", "originalStart", "soon"))
                .with(
                        "recurrence",
                        Map.of(
                                "everyWeeks",
                                0,
                                "lastStart",
                                "never",
                                "leftOut",
                                List.of("a day"),
                                "moved",
                                List.of(Map.of("start", "2026-12-08T10:00:00-08:00"))));
        assertThat(put(bad.text()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "series.id",
                        "series.originalStart",
                        "recurrence.everyWeeks",
                        "recurrence.lastStart",
                        "recurrence.leftOut[0]",
                        "recurrence.moved[0].originalStart",
                        "recurrence.moved[0].end",
                        "recurrence.moved[0].modality");
    }

    @Test
    void namesEveryFieldThatItCannotTakeAtOnce() {
        Body bad = Body.booked()
                .without("status")
                .with("start", "tomorrow")
                .with("timeZone", "Pacific")
                .with("manageUrl", "javascript:alert(1)")
                .withRecipient(Map.of("phone", "12", "email", "nobody"));
        MvcTestResult result = put(bad.text());
        assertThat(result).hasStatus(422).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("validation");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "status", "start", "timeZone", "manageUrl", "recipients[0].phone", "recipients[0].email");
    }

    @Test
    void namesEveryFieldOfANoteThatItCannotTakeAtOnce() {
        Body bad = Body.note("pulse", "12")
                .without("active")
                .with("kind", "HOMEWORK")
                .with("url", "javascript:alert(1)")
                .with("notAfter", "2026-12-08T11:50:00-08:00");
        MvcTestResult result =
                client.send("/api/v1/notes/{id}", client.newAppointment(), bad.text(), BookingToken.good());
        assertThat(result).hasStatus(422);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("active", "kind", "url", "notAfter", "recipient.phone");
    }

    @Test
    void namesAFieldOfTheWrongType() {
        assertThat(put(Body.booked().with("revision", "first").text()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("revision");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(put("{\"revision\": 1,"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("malformed");
    }

    @Test
    void refusesABodyLongerThanAnyAppointment() {
        assertThat(put(Body.booked().with("note", "x".repeat(70_000)).text()))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("too-large");
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() {
        client.put(client.newAppointment(), Body.booked().with("weather", "fine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/local/messages", "/local/clock", "/local/inbound"})
    void hasNoLocalEndpointsOutsideTheLocalProfile(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(404);
        assertThat(mvc.put().uri(path)).hasStatus(404);
        assertThat(mvc.post().uri(path)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/", "/swagger-ui.html"})
    void servesNothingElse(String path) {
        assertThat(mvc.get().uri(path).exchange().getResponse().getStatus()).isIn(401, 403, 404);
    }

    @Test
    void describesAndMeasuresItself() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/appointments/{id}/messages", "/twilio/inbound");
        assertThat(mvc.get().uri("/actuator/prometheus"))
                .hasStatusOk()
                .bodyText()
                .contains("openhour_responses_failing", "openhour_messages_undelivered", "openhour_channels_paused");
    }

    private MvcTestResult put(String body) {
        return put(body, BookingToken.good());
    }

    private MvcTestResult put(String body, BookingToken token) {
        return client.put(client.newAppointment(), body, token);
    }
}
