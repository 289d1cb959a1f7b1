package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Mailbox;
import org.openhour.notification.support.ServiceTest;

/** What a mail program and a calendar get to see. */
@ServiceTest
class InviteTest {

    @Autowired
    private Client client;

    private final Body booked = Body.booked();
    private final Mailbox mailbox = new Mailbox(booked.email());
    private String id = "";

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
    }

    @Test
    void keepsOneUidForLifeAndCountsTheChanges() throws MessagingException, IOException {
        client.put(id, booked);
        client.awaitLedger(id, "INVITE EMAIL SENT");
        client.put(id, booked.moved());
        client.awaitLedger(id, "UPDATE EMAIL SENT");
        client.put(id, booked.moved().with("revision", 2).with("status", "CANCELLED"));
        client.awaitLedger(id, "CANCELLATION EMAIL SENT");
        String uid = "UID:" + id + "@openhour.example";
        assertThat(mailbox.mails()).hasSize(3);
        assertThat(calendar(0)).contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20261208T180000Z", uid);
        assertThat(calendar(1)).contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20261209T220000Z", uid);
        assertThat(calendar(2)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", uid);
    }

    @Test
    void isBuiltAsCalendarsUnderstandIt() throws MessagingException, IOException {
        MimeMessage mail = invited(booked);
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(Mailbox.alternative(mail, 0).getContentType()).startsWith("text/plain");
        assertThat(Mailbox.alternative(mail, 1).getContentType()).startsWith("text/html");
        assertThat(Mailbox.alternative(mail, 2).getContentType().toLowerCase(Locale.ROOT))
                .startsWith("text/calendar")
                .contains("charset=utf-8", "method=request");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(Mailbox.text(mixed.getBodyPart(1))).isEqualTo(calendar(0));
    }

    @Test
    void comesFromItsOrganizerForOneAttendee() throws MessagingException, IOException, ParserException {
        MimeMessage mail = invited(booked);
        assertThat(mail.getFrom()[0]).hasToString("PsychPro <office@psychpro.example>");
        Calendar parsed = new CalendarBuilder().build(new StringReader(calendar(0)));
        assertThat(parsed.validate().hasErrors()).isFalse();
        String unfolded = calendar(0).replace("\r\n ", "");
        assertThat(unfolded)
                .contains(
                        "ORGANIZER;CN=PsychPro:mailto:office@psychpro.example",
                        "RSVP=TRUE",
                        ":mailto:" + booked.email(),
                        "SUMMARY:Appointment",
                        "CLASS:PRIVATE",
                        "DTSTAMP:20261201T1800");
        assertThat(unfolded.split("ATTENDEE", -1)).hasSize(2);
    }

    @Test
    @DisplayName("R-B2, R-D1, R-E4: says when where and how to change it but not what it is")
    void saysWhenWhereAndHowToChangeItButNotWhatItIs() throws MessagingException, IOException {
        MimeMessage mail = invited(booked);
        String plain = Mailbox.text(Mailbox.alternative(mail, 0));
        Document html = Jsoup.parse(Mailbox.text(Mailbox.alternative(mail, 1)));
        for (String body : List.of(plain, html.text())) {
            assertThat(body)
                    .contains(
                            "Tuesday, December 8, 2026, 10:00 AM - 10:50 AM (Pacific)",
                            "https://book.psychpro.example/join/",
                            "https://book.psychpro.example/manage/",
                            "does not cancel",
                            "988",
                            "911",
                            "Find a quiet room");
        }
        assertThat((mail.getSubject() + plain + html.text() + calendar(0)).toLowerCase(Locale.ROOT))
                .doesNotContain("therap", "counsel", "dana", "reyes", "robin", "telehealth");
        assertThat(html.select("img, script, link")).isEmpty();
    }

    @Test
    void speaksTheClientsLanguage() throws MessagingException, IOException {
        MimeMessage mail = invited(booked.withRecipient(Map.of("language", "es")));
        assertThat(mail.getSubject()).startsWith("Cita mar 8 dic");
        assertThat(Mailbox.text(Mailbox.alternative(mail, 0))).contains("martes 8 de diciembre", "Busque un lugar");
        assertThat(calendar(0)).contains("SUMMARY:Cita");
    }

    @Test
    void letsNoNameAddAHeader() throws MessagingException {
        MimeMessage mail = invited(booked.with(
                "organizer",
                Map.of("name", "PsychPro\r\nBcc: other@client.example", "email", "office@psychpro.example")));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void reachesAnAddressThatNoUriMayHold() throws MessagingException, IOException {
        String odd = "a|b%c+" + booked.email();
        client.put(id, booked.withRecipient(Map.of("email", odd, "channels", List.of("EMAIL"))));
        client.awaitLedger(id, "INVITE EMAIL SENT");
        String calendar = Mailbox.calendar(new Mailbox(odd).mails().get(0)).replace("\r\n ", "");
        assertThat(calendar).contains(":mailto:a%7Cb%25c+" + booked.email());
    }

    @Test
    @DisplayName("R-B3: never puts two clients into one invite")
    void neverPutsTwoClientsIntoOneInvite() throws MessagingException, IOException {
        Body other = Body.booked();
        List<Map<String, Object>> both = List.of(recipient("one", booked), recipient("two", other));
        client.put(id, booked.with("recipients", both));
        client.await(
                "both mails",
                () -> new Mailbox(other.email()).mails().size() == 1
                        && mailbox.mails().size() == 1);
        String others = Mailbox.calendar(new Mailbox(other.email()).mails().get(0));
        assertThat(calendar(0)).contains("UID:" + id + "-one@").doesNotContain(other.email());
        assertThat(others).contains("UID:" + id + "-two@").doesNotContain(booked.email());
    }

    private static Map<String, Object> recipient(String id, Body body) {
        return Map.of("clientId", id, "email", body.email(), "language", "en", "channels", List.of("EMAIL"));
    }

    private MimeMessage invited(Body body) {
        client.put(id, body);
        client.awaitLedger(id, "INVITE EMAIL SENT");
        return mailbox.mails().get(0);
    }

    private String calendar(int index) throws MessagingException, IOException {
        return Mailbox.calendar(mailbox.mails().get(index));
    }
}
