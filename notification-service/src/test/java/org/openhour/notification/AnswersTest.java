package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.time.OffsetDateTime;
import java.util.Map;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingDouble;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

/** From a client's text to booking-service. */
@ServiceTest
class AnswersTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NO_REPLY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>";

    @Autowired
    private Client client;

    private final Body booked = Body.booked();
    private final String sid = "SM" + booked.phone().substring(1);
    private String id = "";

    @BeforeEach
    void withAnAppointmentNextWeek() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
    }

    @Test
    void tellsBookingOfAConfirmationOnce() {
        assertThat(client.text(sid, booked.phone(), "C"))
                .hasStatusOk()
                .bodyText()
                .contains("<Message>PsychPro: Thank you. You are confirmed for Tue Dec 8, 10:00 AM Pacific.</Message>");
        assertThat(client.text(sid, booked.phone(), "C")).hasStatusOk();
        JsonNode response = JSON.readTree(told().body());
        JsonNode sample = JSON.readTree(AnswersTest.class.getResourceAsStream("/wire/response-confirm.json"));
        assertThat(response.propertyNames()).containsExactlyInAnyOrderElementsOf(sample.propertyNames());
        assertThat(response.path("kind")).isEqualTo(sample.path("kind"));
        assertThat(response.path("source")).isEqualTo(sample.path("source"));
        assertThat(OffsetDateTime.parse(response.path("receivedAt").asString()))
                .isAfterOrEqualTo("2026-12-01T18:00:00Z");
        assertThat(Neighbours.BOOKING.takenOf(id)).hasSize(1);
    }

    @Test
    void showsBookingATokenOfItsOwn() throws ParseException {
        client.text(sid, booked.phone(), "C");
        String token = told().authorization().substring("Bearer ".length());
        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("notification-service");
        assertThat(claims.getAudience()).containsExactly("booking-service");
        assertThat(claims.getStringClaim("scope")).isEqualTo("respond");
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(60));
    }

    @Test
    void handsTheWordsOfAClientToTheDesk() {
        client.text(sid, booked.phone(), "I need to reschedule, is Friday open?");
        assertThat(told().body()).contains("CHANGE_WANTED", "I need to reschedule, is Friday open?");
    }

    @Test
    void takesAYesForTheAppointmentThatTheClientWasTextedAboutLast() {
        String later = client.newAppointment();
        client.put(later, booked.moved());
        client.awaitLedger(later, "CONFIRMATION SMS SENT");
        client.text(sid, booked.phone(), "C");
        client.await("response", () -> !Neighbours.BOOKING.takenOf(later).isEmpty());
        assertThat(Neighbours.BOOKING.takenOf(later).get(0).body()).contains("CONFIRM");
        assertThat(Neighbours.BOOKING.takenOf(id)).isEmpty();
    }

    @Test
    void guessesNotWhoAnsweredOnANumberThatTwoClientsShare() {
        String sibling = client.newAppointment();
        client.put(sibling, booked.moved().withRecipient(Map.of("clientId", "someone-else")));
        client.awaitLedger(sibling, "CONFIRMATION SMS SENT");
        assertThat(client.text(sid, booked.phone(), "C")).bodyText().contains("Which appointment");
        assertThat(told().body()).contains("OTHER", "shared-number").doesNotContain("CONFIRM");
        assertThat(Neighbours.BOOKING.takenOf(sibling)).isEmpty();
    }

    @Test
    void tellsBookingAsSoonAsItIsBack() {
        Neighbours.BOOKING.fail(2);
        client.text(sid, booked.phone(), "R");
        assertThat(told().body()).contains("CHANGE_WANTED");
    }

    @Test
    @DisplayName("R-C1, R-C7: stops texting at once and says nothing more")
    void stopsTextingAtOnceAndSaysNothingMore() {
        assertThat(client.text(sid, booked.phone(), "STOP")).bodyText().isEqualTo(NO_REPLY);
        assertThat(told().body()).contains("OPT_OUT");
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SKIPPED opted-out", "REMINDER_72H EMAIL SENT");
    }

    @Test
    @DisplayName("R-C5: takes cancel for an opt out and lets a person ask")
    void takesCancelForAnOptOutAndLetsAPersonAsk() {
        assertThat(client.text(sid, booked.phone(), "Cancel")).bodyText().isEqualTo(NO_REPLY);
        assertThat(told().body()).contains("OPT_OUT", "may-have-meant-the-appointment");
        assertThat(client.ledger(id)).noneMatch(line -> line.startsWith("CANCELLATION"));
    }

    @Test
    @DisplayName("R-C8: lifts only what stop disabled")
    void liftsOnlyWhatStopDisabled() {
        client.text(sid + "1", booked.phone(), "please stop texting me");
        client.text(sid + "2", booked.phone(), "START");
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SKIPPED opted-out");
    }

    @Test
    @DisplayName("R-C8: texts again after start")
    void textsAgainAfterStart() {
        client.text(sid + "1", booked.phone(), "STOP");
        assertThat(client.text(sid + "2", booked.phone(), "START")).bodyText().isEqualTo(NO_REPLY);
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SENT");
    }

    @Test
    @DisplayName("R-C3: never texts a wrong number again")
    void neverTextsAWrongNumberAgain() {
        assertThat(client.text(sid, booked.phone(), "Who is this?")).bodyText().isEqualTo(NO_REPLY);
        assertThat(told().body()).contains("OTHER", "wrong-number");
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SKIPPED wrong-number");
    }

    @Test
    void answersWhatItDoesNotUnderstandOnceInHalfADay() {
        String answer = "Our front desk will read your message";
        assertThat(client.text(sid + "1", booked.phone(), "Running late"))
                .bodyText()
                .contains(answer);
        assertThat(client.text(sid + "2", booked.phone(), "Sorry")).bodyText().isEqualTo(NO_REPLY);
        assertThat(client.text(sid + "1", booked.phone(), "Running late"))
                .bodyText()
                .contains(answer);
        client.setClock("2026-12-02T10:00:01-08:00");
        assertThat(client.text(sid + "3", booked.phone(), "Thanks!")).bodyText().contains(answer);
        client.await("all three", () -> Neighbours.BOOKING.takenOf(id).size() == 3);
    }

    @Test
    void answersNothingAtNightThatItDoesNotUnderstand() {
        client.setClock("2026-12-01T22:00:00-08:00");
        assertThat(client.text(sid, booked.phone(), "Running late")).bodyText().isEqualTo(NO_REPLY);
        assertThat(told().body()).contains("OTHER", "not-understood");
    }

    @Test
    void believesNobodyWithoutASignature() {
        Map<String, String> form = Map.of("MessageSid", sid, "From", booked.phone(), "Body", "STOP");
        assertThat(client.twilio("/twilio/inbound", form, "bm90IHNpZ25lZA==")).hasStatus(403);
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SENT");
        assertThat(Neighbours.BOOKING.takenOf(id)).isEmpty();
    }

    private BookingDouble.Call told() {
        client.await("response", () -> !Neighbours.BOOKING.takenOf(id).isEmpty());
        return Neighbours.BOOKING.takenOf(id).get(0);
    }
}
