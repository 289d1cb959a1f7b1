package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Mailbox;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;
import org.openhour.notification.support.TwilioDouble;

/** From a state that comes in to what arrives at the client. */
@ServiceTest
class TellingTest {

    @Autowired
    private Client client;

    private final Body booked = Body.booked();
    private String id = "";

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
    }

    @Test
    void tellsOfABookingByOneTextAndOneInvite() {
        client.put(id, booked);
        client.awaitLedger(
                id,
                "CONFIRMATION SMS SENT",
                "INVITE EMAIL SENT",
                "REMINDER_72H SMS PLANNED",
                "REMINDER_24H SMS PLANNED");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
        assertThat(new Mailbox(booked.email()).mails()).hasSize(1);
    }

    @Test
    void handsATextToTwilioWithWhatIsNeededToFindItAgain() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        TwilioDouble.Post post = Neighbours.TWILIO.postsTo(booked.phone()).get(0);
        byte[] credentials = (TwilioDouble.KEY + ":twilio-secret").getBytes(StandardCharsets.UTF_8);
        assertThat(post.authorization())
                .isEqualTo("Basic " + Base64.getEncoder().encodeToString(credentials));
        assertThat(post.form())
                .containsEntry("MessagingServiceSid", TwilioDouble.SERVICE)
                .containsEntry("ValidityPeriod", "14400")
                .containsEntry(
                        "Body",
                        "PsychPro: Appointment Tue Dec 8, 10:00 AM Pacific. "
                                + "https://book.psychpro.example/manage/AbCdEfGhIjKlMnOpQrStUv "
                                + "Reply C=confirm, R=change, HELP, STOP=opt out");
        assertThat(post.form().get("StatusCallback")).startsWith("https://notify.example/twilio/status?message=");
    }

    @Test
    @DisplayName("R-B4: repeats no note that came along")
    void repeatsNoNoteThatCameAlong() throws MessagingException, IOException {
        client.put(id, booked.with("note", "cannot sleep").with("reason", "cannot sleep"));
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone()).get(0).form().values())
                .noneMatch(value -> value.contains("sleep"));
        MimeMessage mail = new Mailbox(booked.email()).mails().get(0);
        for (int part = 0; part < 3; part++) {
            assertThat(Mailbox.text(Mailbox.alternative(mail, part))).doesNotContain("sleep");
        }
    }

    @Test
    void masksAddressesInTheLedger() {
        client.put(id, booked);
        assertThat(client.entries(id)).isNotEmpty().allSatisfy(entry -> assertThat(
                        entry.path("to").asString())
                .contains("***")
                .isNotEqualTo(booked.phone())
                .isNotEqualTo(booked.email()));
    }

    @Test
    @DisplayName("R-C9: changes nothing on a repeat or an older revision")
    void changesNothingOnARepeatOrAnOlderRevision() {
        client.put(id, booked.with("revision", 3));
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        List<String> before = client.ledger(id);
        client.put(id, booked.moved().with("revision", 3));
        client.put(id, booked.with("revision", 2).with("status", "CANCELLED"));
        assertThat(client.ledger(id)).isEqualTo(before);
    }

    @Test
    void sendsNothingWhenTheClientConfirms() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        List<String> before = client.ledger(id);
        client.put(id, booked.with("revision", 1).with("status", "CONFIRMED"));
        assertThat(client.ledger(id)).isEqualTo(before);
    }

    @Test
    void tellsOfAMoveOnceAndRemindsOfTheNewTime() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        client.put(id, booked.moved());
        client.awaitLedger(
                id,
                "UPDATE SMS SENT",
                "UPDATE EMAIL SENT",
                "REMINDER_72H SMS WITHDRAWN superseded",
                "REMINDER_72H SMS PLANNED");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(2);
        assertThat(new Mailbox(booked.email()).mails()).hasSize(2);
    }

    @Test
    void keepsQuietAboutAMoveThatTheClientKnowsOf() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        client.put(id, booked.moved().with("announce", false));
        client.put(id, booked.moved().with("revision", 2).with("status", "CONFIRMED"));
        assertThat(client.ledger(id))
                .containsExactlyInAnyOrder(
                        "CONFIRMATION SMS SENT",
                        "INVITE EMAIL SENT",
                        "REMINDER_72H SMS WITHDRAWN superseded",
                        "REMINDER_24H SMS WITHDRAWN superseded",
                        "REMINDER_2H SMS WITHDRAWN superseded",
                        "UPDATE SMS SKIPPED not-announced",
                        "UPDATE EMAIL SKIPPED not-announced",
                        "REMINDER_72H SMS PLANNED",
                        "REMINDER_24H SMS PLANNED",
                        "REMINDER_2H SMS PLANNED");
        client.setClock("2026-12-06T14:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(2);
        assertThat(new Mailbox(booked.email()).mails()).hasSize(1);
    }

    @Test
    void withdrawsTheRemindersOfACancellationThatTheClientKnowsOf() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        client.put(id, booked.with("revision", 1).with("status", "CANCELLED").with("announce", false));
        client.awaitLedger(id, "CANCELLATION SMS SKIPPED not-announced", "REMINDER_24H SMS WITHDRAWN cancelled");
        assertThat(client.ledger(id)).noneMatch(line -> line.endsWith("PLANNED"));
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void withdrawsEveryReminderOfACancelledAppointment() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT", "INVITE EMAIL SENT");
        client.put(id, booked.with("revision", 1).with("status", "LATE_CANCELLED"));
        client.awaitLedger(
                id,
                "CANCELLATION SMS SENT",
                "CANCELLATION EMAIL SENT",
                "REMINDER_72H SMS WITHDRAWN late-cancelled",
                "REMINDER_24H SMS WITHDRAWN late-cancelled");
        assertThat(client.ledger(id)).noneMatch(line -> line.endsWith("PLANNED"));
    }

    @Test
    void saysNothingOfWhatWasCancelledBeforeItWasKnown() {
        client.put(id, booked.with("revision", 5).with("status", "CANCELLED"));
        assertThat(client.ledger(id)).isEmpty();
    }

    @Test
    void remindsWhenTheHourComes() {
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        client.setClock("2026-12-05T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_72H SMS SENT", "REMINDER_24H SMS PLANNED");
        client.setClock("2026-12-07T10:00:01-08:00");
        client.awaitLedger(id, "REMINDER_24H SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(3);
    }

    @Test
    @DisplayName("R-C2: holds the text of a night until the morning")
    void holdsTheTextOfANightUntilTheMorning() {
        client.setClock("2026-12-01T22:00:00-08:00");
        client.put(id, booked);
        client.awaitLedger(id, "INVITE EMAIL SENT", "CONFIRMATION SMS PLANNED");
        assertThat(client.entries(id))
                .filteredOn(entry -> entry.path("kind").asString().equals("CONFIRMATION"))
                .extracting(entry -> entry.path("dueAt").asString())
                .containsExactly("2026-12-02T08:00:00-08:00");
        client.setClock("2026-12-02T08:00:01-08:00");
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
    }

    @Test
    void sendsOnlyWhereTheClientAgreed() {
        client.put(id, booked.withRecipient(Map.of("channels", List.of("EMAIL"))));
        client.awaitLedger(id, "INVITE EMAIL SENT");
        assertThat(client.ledger(id)).allMatch(line -> line.contains(" EMAIL "));
    }
}
