package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.CalendarReaders;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Mailbox;
import org.openhour.notification.support.ServiceTest;

/** Invites as others read them: ical.js beside iCal4j, and Mime4j beside the library that wrote the mail. */
@ServiceTest
class SecondOpinionTest {

    private static final Instant LATE = Instant.parse("2028-01-01T00:00:00Z");

    @Autowired
    private Client client;

    private final Body booked = Body.booked();
    private String id = "";

    @BeforeEach
    void inOctober() {
        client.setClock("2026-10-01T10:00:00-07:00");
        id = client.newAppointment();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-31T10:00:00-07:00",
                "2026-11-01T00:30:00-07:00",
                "2026-11-01T01:30:00-07:00",
                "2026-11-01T01:30:00-08:00",
                "2026-11-01T10:00:00-08:00",
                "2027-03-13T16:00:00-08:00",
                "2027-03-14T03:00:00-07:00",
                "2027-03-14T16:00:00-07:00"
            })
    void isAtTheSameMomentForEverybodyBookedMovedAndCancelled(String start) throws MessagingException, IOException {
        Instant moment = OffsetDateTime.parse(start).toInstant();
        put(0, "BOOKED", "2026-12-08T10:00:00-08:00");
        put(1, "BOOKED", start);
        put(2, "CANCELLED", start);
        List<MimeMessage> mails = new Mailbox(booked.email()).mails();
        for (String calendar : List.of(Mailbox.calendar(mails.get(1)), Mailbox.calendar(mails.get(2)))) {
            assertThat(CalendarReaders.byIcalJs(calendar, LATE)).containsExactly(moment);
            assertThat(CalendarReaders.byIcal4j(calendar, LATE)).containsExactly(moment);
        }
        assertThat(CalendarReaders.valueByIcalJs(Mailbox.calendar(mails.get(2)), "status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void keepsNamesAndLongAddressesWhole() throws MessagingException, IOException {
        String brand = "Consejería Ñandú; Álvarez, Müller & 山田 \"PsychPro\" de la Sierra y de la Costa";
        String place = "Piso 3; Calle Peña, 5\\B, San José, CA 95101";
        String address = "a".repeat(50) + "-" + booked.email().replace("@", "@" + "long.".repeat(30));
        client.put(
                id,
                booked.with("organizer", Map.of("name", brand, "email", "office@psychpro.example"))
                        .with("modality", "IN_PERSON")
                        .with("place", place)
                        .withRecipient(Map.of("email", address, "language", "es")));
        client.awaitLedger(id, "INVITE EMAIL SENT");
        MimeMessage mail = new Mailbox(address).mails().get(0);
        String calendar = Mailbox.calendar(mail);
        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\r", "\n\n");
        assertThat(CalendarReaders.valueByIcalJs(calendar, "location")).isEqualTo(place);
        assertThat(CalendarReaders.valueByIcalJs(calendar, "attendee")).isEqualTo("mailto:" + address);
        assertThat(CalendarReaders.parameterByIcalJs(calendar, "organizer", "cn"))
                .contains("Consejería Ñandú; Álvarez, Müller & 山田");
        assertThat(CalendarReaders.parse(calendar)
                        .getComponents("VEVENT")
                        .get(0)
                        .getProperty("LOCATION"))
                .get()
                .extracting(property -> property.getValue())
                .isEqualTo(place);
        Message read = Mailbox.asReadByMime4j(mail);
        assertThat(read.getFrom().get(0).getName()).isEqualTo(brand);
        assertThat(read.getFrom().get(0).getAddress()).isEqualTo("office@psychpro.example");
        assertThat(read.getTo().flatten().get(0).getAddress()).isEqualTo(address);
    }

    @Test
    void isTheMailThatOutlookTakesForAnInvite() throws MessagingException, IOException {
        put(0, "BOOKED", "2026-12-08T10:00:00-08:00");
        put(1, "CANCELLED", "2026-12-08T10:00:00-08:00");
        List<MimeMessage> mails = new Mailbox(booked.email()).mails();
        assertInvite(Mailbox.asReadByMime4j(mails.get(0)), "REQUEST");
        assertInvite(Mailbox.asReadByMime4j(mails.get(1)), "CANCEL");
    }

    private static void assertInvite(Message mail, String method) throws IOException {
        assertThat(mail.getMimeType()).isEqualTo("multipart/mixed");
        List<Entity> mixed = ((Multipart) mail.getBody()).getBodyParts();
        assertThat(mixed).extracting(Entity::getMimeType).containsExactly("multipart/alternative", "text/calendar");
        List<Entity> alternative = ((Multipart) mixed.get(0).getBody()).getBodyParts();
        assertThat(alternative)
                .extracting(Entity::getMimeType)
                .containsExactly("text/plain", "text/html", "text/calendar");
        Entity calendar = alternative.get(2);
        ContentTypeField type = (ContentTypeField) calendar.getHeader().getField("Content-Type");
        assertThat(type.getParameter("method")).isEqualTo(method);
        assertThat(type.getCharset()).isEqualToIgnoringCase("UTF-8");
        assertThat(calendar.getBody()).isInstanceOf(TextBody.class);
        assertThat(text(calendar)).contains("\r\nMETHOD:" + method + "\r\n").isEqualTo(text(mixed.get(1)));
        assertThat(mixed.get(1).getFilename()).isEqualTo("invite.ics");
        assertThat(CalendarReaders.valueByIcalJs(text(calendar), "organizer"))
                .isEqualTo("mailto:" + mail.getFrom().get(0).getAddress());
    }

    private static String text(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((SingleBody) part.getBody()).writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void put(int revision, String status, String start) {
        int before = new Mailbox(booked.email()).mails().size();
        String end = OffsetDateTime.parse(start).plusMinutes(50).toString();
        client.put(
                id,
                booked.with("revision", revision)
                        .with("status", status)
                        .with("start", start)
                        .with("end", end));
        client.await("the mail", () -> new Mailbox(booked.email()).mails().size() == before + 1);
    }
}
