package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.openhour.notification.invites.MailServerDouble;
import org.openhour.notification.invites.MailServerDouble.Fault;
import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.LogBook;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;
import org.openhour.notification.support.TwilioDouble.Manner;

/** Everything fails, and repeats what it was told; nothing of it is kept where others look. */
@ServiceTest
@DisplayName("R-B4, R-B5: no name, number, address or text in logs, metrics and error columns")
class NothingPersonalTest {

    private static final List<String> PERSONAL =
            List.of("wilhelmina", "zzyzx", "6195559417", "quodlibet", "camino-del-arroyo");

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private MeterRegistry meters;

    private final Body booked = Body.booked()
            .withRecipient(
                    Map.of("name", "Wilhelmina Zzyzxova", "phone", "+16195559417", "email", "w.zzyzxova@mail.example"))
            .with("modality", "IN_PERSON")
            .with("joinUrl", null)
            .with("place", "7 Camino-del-Arroyo");

    private final LogBook logged = new LogBook();
    private int mailPort;
    private String id = "";

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
        mailPort = mail.getPort();
    }

    @AfterEach
    void inOrderAgain() {
        logged.close();
        Neighbours.TWILIO.refuseNoMore(booked.phone());
        mail.setPort(mailPort);
        jdbc.sql("delete from sending_pause").update();
        jdbc.sql("delete from suppression where phone = '+16195559417'").update();
    }

    @Test
    void whereTwilioAndTheMailServerRepeatWhatTheyRefuse() throws IOException {
        try (MailServerDouble server = new MailServerDouble(Fault.NO_SUCH_RECIPIENT)) {
            mail.setPort(server.port());
            Neighbours.TWILIO.refuse(booked.phone(), 400, 21211);
            client.put(id, booked);
            client.awaitLedger(id, "CONFIRMATION SMS FAILED twilio-21211", "INVITE EMAIL FAILED smtp-550");
        }
        assertNothingPersonal();
    }

    @Test
    void whereTwilioAnswersInEveryOtherWay() {
        Neighbours.TWILIO.meet(booked.phone(), Manner.TAKE_BUT_FAIL);
        client.put(id, booked);
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        for (int status : List.of(401, 403, 500, 302)) {
            Neighbours.TWILIO.refuse(booked.phone(), status, 20003);
            String next = client.newAppointment();
            client.put(next, booked);
            client.await("its end", () -> client.ledger(next).stream().anyMatch(line -> line.contains("twilio-")));
            Neighbours.TWILIO.refuseNoMore(booked.phone());
            jdbc.sql("delete from sending_pause").update();
            client.awaitLedger(next, "CONFIRMATION SMS SENT");
        }
        assertNothingPersonal();
    }

    @Test
    void whereTheDatabaseFails() {
        away("posted_text", () -> {
            client.put(id, booked);
            client.await("a failure", () -> logged.text().contains("stays claimed"));
        });
        id = client.newAppointment();
        away("appointment_client", () -> assertThat(put(booked.text())).isEqualTo(500));
        String unreadable = client.newAppointment();
        client.setClock("2026-12-01T22:00:00-08:00");
        client.put(unreadable, booked);
        jdbc.sql("update appointment set document = replace(document, '\"id\"', 'Zzyzxova') where id = ?")
                .param(unreadable)
                .update();
        client.setClock("2026-12-02T10:00:00-08:00");
        client.await("a claim", () -> client.ledger(unreadable).stream().anyMatch(line -> line.contains("CLAIMED")));
        assertNothingPersonal();
        jdbc.sql("delete from message where appointment_id = ?")
                .param(unreadable)
                .update();
    }

    @Test
    void whereRequestsAreBroken() {
        put("{\"recipients\": [{\"name\": \"Wilhelmina Zzyzxova\"");
        put(booked.withRecipient(Map.of("phone", "+1619555941700000000")).text());
        put(booked.with("start", "Quodlibet").text());
        put(booked.with("revision", "Zzyzxova").text());
        client.text("SMquodlibet1", "+16195559417", "Quodlibet, says Wilhelmina");
        client.twilio("/twilio/inbound", Map.of("From", "+16195559417", "Body", "Quodlibet"));
        client.twilio("/twilio/inbound", Map.of("From", "+16195559417", "Body", "Quodlibet"), "unsigned");
        client.twilio(
                "/twilio/status?message=Zzyzxova",
                Map.of("MessageSid", "SM1", "MessageStatus", "Quodlibet", "To", "+16195559417"));
        client.twilio(
                "/twilio/status?message=" + client.newAppointment(),
                Map.of("MessageSid", "SM1", "MessageStatus", "failed", "ErrorCode", "Zzyzxova", "To", "+16195559417"));
        assertNothingPersonal();
    }

    private int put(String body) {
        return client.put(id, body, BookingToken.good()).getResponse().getStatus();
    }

    private void away(String table, Runnable meanwhile) {
        jdbc.sql("rename table " + table + " to gone_away").update();
        try {
            meanwhile.run();
        } finally {
            jdbc.sql("rename table gone_away to " + table).update();
        }
    }

    private void assertNothingPersonal() {
        assertThat(logged.text()).as("what was logged").doesNotContainIgnoringCase(PERSONAL.toArray(String[]::new));
        assertThat(reasons()).as("the ledger's reasons").doesNotContainIgnoringCase(PERSONAL.toArray(String[]::new));
        assertThat(metrics()).as("the metrics").doesNotContainIgnoringCase(PERSONAL.toArray(String[]::new));
    }

    private String reasons() {
        return String.join(
                "\n",
                jdbc.sql("select reason from message where reason is not null "
                                + "union all select reason from sending_pause")
                        .query(String.class)
                        .list());
    }

    private String metrics() {
        return meters.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
    }
}
