package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingDouble;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.Replies;
import org.openhour.notification.support.ServiceTest;

/** R-D1: from a "No" pressed in a calendar to booking-service. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("R-D1")
class RepliesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Client client;

    private final Body booked = Body.booked();
    private String id = "";

    @BeforeEach
    void withAnInviteForNextWeek() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
        client.put(id, booked);
        client.awaitLedger(id, "INVITE EMAIL SENT");
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, DECLINED, ", "ACCEPTED, CONFIRM, ", "TENTATIVE, OTHER, tentative"})
    void tellsBookingWhatTheClientAnswered(String pressed, String kind, String detail) {
        Replies.deliver(reply().answering(pressed));
        JsonNode told = told(id);
        assertThat(told.path("source").asString()).isEqualTo("EMAIL_REPLY");
        assertThat(told.path("kind").asString()).isEqualTo(kind);
        assertThat(told.path("detail").asString("")).isEqualTo(detail == null ? "" : detail);
        assertThat(told.path("messageId").asString()).matches("[0-9a-f]{64}");
        client.await("marked", () -> !Replies.isUnread(booked.email()));
    }

    @Test
    void takesAProposalForAWishToChange() {
        Replies.deliver(reply().proposing().answering("DECLINED"));
        assertThat(told(id).path("kind").asString()).isEqualTo("CHANGE_WANTED");
    }

    @Test
    void countsAMailOnceHoweverOftenItArrives() {
        String mail = reply().answering("DECLINED");
        Replies.deliver(mail);
        Replies.deliver(mail);
        told(id);
        everythingIsRead();
        assertThat(calls(id)).hasSize(1);
    }

    @Test
    void confirmsNoHourByAnAnswerToAnEarlierOne() {
        client.put(id, booked.moved());
        client.awaitLedger(id, "UPDATE EMAIL SENT");
        Replies.deliver(reply().answering("ACCEPTED"));
        everythingIsRead();
        assertThat(calls(id)).isEmpty();
        Replies.deliver(reply().answering("DECLINED"));
        assertThat(told(id).path("detail").asString()).isEqualTo("declined-an-earlier-time");
        Replies.deliver(reply().toSequence(1).at("20261201T175900Z").answering("ACCEPTED"));
        client.await("two", () -> calls(id).size() == 2);
        assertThat(calls(id).get(1).body()).contains("CONFIRM");
    }

    @Test
    void letsNoLateAnswerUndoTheOneGivenAfterIt() {
        Replies.deliver(reply().at("20261201T175500Z").answering("DECLINED"));
        told(id);
        Replies.deliver(reply().at("20261201T174500Z").answering("ACCEPTED"));
        everythingIsRead();
        assertThat(calls(id)).hasSize(1);
    }

    @Test
    void letsNoClockThatIsAheadSilenceALaterAnswer() {
        Replies.deliver(reply().at("20991201T180000Z").answering("DECLINED"));
        told(id);
        client.setClock("2026-12-01T10:05:00-08:00");
        Replies.deliver(reply().at("20261201T180400Z").answering("ACCEPTED"));
        client.await("both", () -> calls(id).size() == 2);
    }

    @Test
    void listensToWhoeverWasInvitedAlone() {
        Replies.deliver(reply().sentBy("stranger@other.example").answering("DECLINED"));
        Replies.deliver(Replies.from("mallory@other.example", id).answering("DECLINED"));
        everythingIsRead();
        assertThat(calls(id)).isEmpty();
        assertThat(Replies.isUnread("stranger@other.example")).isTrue();
        assertThat(Replies.isUnread("mallory@other.example")).isTrue();
    }

    @Test
    @DisplayName("R-B3: takes each of two who come at their own word")
    void takesEachOfTwoWhoComeAtTheirOwnWord() {
        Body other = Body.booked();
        String both = client.newAppointment();
        client.put(
                both,
                booked.with(
                        "recipients",
                        List.of(
                                Map.of("clientId", "one", "email", booked.email(), "channels", List.of("EMAIL")),
                                Map.of("clientId", "two", "email", other.email(), "channels", List.of("EMAIL")))));
        client.await("both", () -> Collections.frequency(client.ledger(both), "INVITE EMAIL SENT") == 2);
        Replies.deliver(Replies.from(booked.email(), both + "-two").answering("DECLINED"));
        everythingIsRead();
        assertThat(calls(both)).isEmpty();
        Replies.deliver(Replies.from(other.email(), both + "-two").answering("DECLINED"));
        assertThat(told(both).path("kind").asString()).isEqualTo("DECLINED");
    }

    @Test
    void findsTheDateOfASeriesThatIsMeant() {
        String series = client.newAppointment();
        client.put(series, Body.ofSeries().withRecipient(Map.of("email", booked.email())));
        client.awaitLedger(series, "INVITE EMAIL SENT");
        String first = date(series, "2026-12-08");
        String second = date(series, "2026-12-15");
        Replies.deliver(
                Replies.from(booked.email(), series).toDate("20261215T100000").answering("DECLINED"));
        assertThat(told(second).path("kind").asString()).isEqualTo("DECLINED");
        Replies.deliver(Replies.from(booked.email(), series).answering("DECLINED"));
        assertThat(told(first).path("detail").asString()).isEqualTo("declined-the-whole-series");
    }

    @Test
    void leavesWhatPeopleWriteToPeople() {
        Replies.deliver(Replies.mail("person@client.example", "Content-Type: text/plain\r\n\r\nCan we talk?\r\n"));
        everythingIsRead();
        assertThat(Replies.isUnread("person@client.example")).isTrue();
    }

    @Test
    void passesOverWhatMeansNoGoodAndRepeatsNothingOfIt(CapturedOutput output) {
        String secret = "Mx7-secret-of-the-mail";
        Replies.deliver(Replies.mail("huge@other.example", "Subject: " + secret + "\r\n\r\n" + "x".repeat(300_000)));
        Replies.deliver(Replies.mail("nested@other.example", nested(60) + "\r\n\r\n" + secret));
        for (String calendar : List.of(
                secret,
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:" + secret + "\r\n",
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTAMP:" + secret + "\r\nUID:" + id
                        + "@openhour.example\r\nATTENDEE;PARTSTAT=DECLINED:mailto:" + booked.email()
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\n" + ("X-A:" + secret + "\r\n").repeat(6_000),
                reply().toSequence(0).answering("DECLINED").replace("SEQUENCE:0", "SEQUENCE:" + secret))) {
            Replies.deliver(
                    Replies.mail("bad@other.example", "Content-Type: text/calendar; method=REPLY\r\n\r\n" + calendar));
        }
        Replies.deliver(reply().answering("ACCEPTED"));
        assertThat(told(id).path("kind").asString()).isEqualTo("CONFIRM");
        assertThat(calls(id)).hasSize(1);
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(Replies.isUnread("huge@other.example")).isTrue();
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail + "Content-Type: text/calendar";
    }

    private Replies reply() {
        return Replies.from(booked.email(), id);
    }

    private String date(String series, String day) {
        String date = client.newAppointment();
        client.put(
                date,
                booked.with("start", day + "T10:00:00-08:00")
                        .with("end", day + "T10:50:00-08:00")
                        .with("series", Map.of("id", series, "originalStart", day + "T10:00:00-08:00")));
        return date;
    }

    /** Mails are read in their order: once an answer of somebody else has been taken, so has all before it. */
    private void everythingIsRead() {
        Body last = Body.booked();
        String after = client.newAppointment();
        client.put(after, last);
        client.awaitLedger(after, "INVITE EMAIL SENT");
        Replies.deliver(Replies.from(last.email(), after).answering("ACCEPTED"));
        told(after);
    }

    private JsonNode told(String appointment) {
        client.await("the response", () -> !calls(appointment).isEmpty());
        return JSON.readTree(calls(appointment).get(0).body());
    }

    private static List<BookingDouble.Call> calls(String appointment) {
        return Neighbours.BOOKING.takenOf(appointment);
    }
}
