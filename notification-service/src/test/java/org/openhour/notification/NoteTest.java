package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Mailbox;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;

/** From a note between appointments that comes in to the text that brings its link. */
@ServiceTest
class NoteTest {

    @Autowired
    private Client client;

    @Test
    @DisplayName("R-B1, R-C9: a pulse goes out once, when it is due, and says nothing but that there is one")
    void textsAPulseOnceWhenItIsDue() {
        client.setClock("2026-12-08T10:50:00-08:00");
        String id = client.newAppointment();
        Body pulse = Body.note("pulse", "+16195559741");
        client.putNote(id, pulse);
        assertThat(client.ledger(id)).containsExactly("PULSE SMS PLANNED");
        client.setClock("2026-12-08T11:50:01-08:00");
        client.awaitLedger(id, "PULSE SMS SENT");
        client.putNote(id, pulse.with("revision", 1));
        assertThat(client.ledger(id)).containsExactly("PULSE SMS SENT");
        assertThat(bodies("+16195559741"))
                .containsExactly("PsychPro: Two short questions for you, if you like: "
                        + "https://book.psychpro.example/feedback/AbCdEfGhIjKlMnOpQrStUv HELP, STOP=opt out");
    }

    @Test
    void withdrawsANudgeThatWasSwitchedOff() {
        client.setClock("2026-12-09T07:00:00-08:00");
        String id = client.newAppointment();
        Body withdrawn = Body.note("nudge-withdrawn", "+16195559742");
        client.putNote(id, withdrawn.with("revision", 0).with("active", true));
        assertThat(client.ledger(id)).containsExactly("NUDGE SMS PLANNED");
        client.putNote(id, withdrawn);
        client.putNote(id, withdrawn.with("revision", 0).with("active", true));
        assertThat(client.ledger(id)).containsExactly("NUDGE SMS WITHDRAWN cancelled");
        client.setClock("2026-12-09T09:00:00-08:00");
        assertThat(client.ledger(id)).containsExactly("NUDGE SMS WITHDRAWN cancelled");
    }

    @Test
    void goesByEmailWithoutAnInviteWhereTextsWereDeclined() throws MessagingException {
        client.setClock("2026-12-08T12:00:00-08:00");
        String id = client.newAppointment();
        Body pulse = Body.note("pulse", "+16195559743")
                .withRecipient(Map.of("email", "note743@client.example", "channels", List.of("EMAIL")));
        client.putNote(id, pulse);
        client.awaitLedger(id, "PULSE EMAIL SENT");
        MimeMessage mail = new Mailbox("note743@client.example").mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("Two short questions");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void goesByEmailWhereTheNumberHasHadItsTextOfTheDay() {
        client.setClock("2026-12-08T11:51:00-08:00");
        String phone = "+16195559745";
        String pulse = client.newAppointment();
        String nudge = client.newAppointment();
        client.putNote(pulse, Body.note("pulse", phone));
        client.awaitLedger(pulse, "PULSE SMS SENT");
        client.putNote(
                nudge,
                Body.note("nudge-withdrawn", phone).with("active", true).with("dueAt", "2026-12-08T11:00:00-08:00"));
        client.awaitLedger(nudge, "NUDGE SMS SKIPPED daily-ceiling", "NUDGE EMAIL SENT");
        assertThat(bodies(phone)).hasSize(1);
    }

    @Test
    void makesRoomForAReminderOfTheSameDay() {
        client.setClock("2026-12-01T10:00:00-08:00");
        Body booked = Body.booked();
        String appointment = client.newAppointment();
        client.put(appointment, booked);
        client.awaitLedger(appointment, "REMINDER_24H SMS PLANNED");
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(appointment, "REMINDER_72H SMS SENT");
        client.setClock("2026-12-07T08:30:00-08:00");
        String nudge = client.newAppointment();
        client.putNote(
                nudge,
                Body.note("nudge-withdrawn", booked.phone())
                        .with("active", true)
                        .with("dueAt", "2026-12-07T08:00:00-08:00")
                        .with("notAfter", "2026-12-07T20:00:00-08:00"));
        client.awaitLedger(nudge, "NUDGE SMS SKIPPED daily-ceiling");
        client.setClock("2026-12-07T10:00:01-08:00");
        client.awaitLedger(appointment, "REMINDER_24H SMS SENT");
    }

    @Test
    @DisplayName("an answer by text is about an appointment, never about a note")
    void isNotWhatAnAnswerByTextIsAbout() {
        client.setClock("2026-12-08T11:51:00-08:00");
        String phone = "+16195559744";
        String appointment = client.newAppointment();
        client.put(
                appointment,
                Body.booked()
                        .with("start", "2026-12-20T10:00:00-08:00")
                        .with("end", "2026-12-20T10:50:00-08:00")
                        .withRecipient(Map.of("phone", phone)));
        String note = client.newAppointment();
        client.putNote(note, Body.note("pulse", phone));
        client.awaitLedger(note, "PULSE SMS SENT");
        client.text("SMnote744", phone, "C");
        client.await("response", () -> !Neighbours.BOOKING.takenOf(appointment).isEmpty());
        assertThat(Neighbours.BOOKING.takenOf(note)).isEmpty();
    }

    private static List<String> bodies(String phone) {
        return Neighbours.TWILIO.postsTo(phone).stream()
                .map(post -> post.form().get("Body"))
                .toList();
    }
}
