package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Mailbox;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.ServiceTest;
import org.openhour.notification.time.UtcColumns;

@ServiceTest
@DisplayName("R-C9: a process may die at any point, and nothing is sent twice or forgotten")
class CrashTest {

    @Autowired
    private Client client;

    @Autowired
    private MessageTable table;

    @Autowired
    private Progress progress;

    @Autowired
    private Findings findings;

    @Autowired
    private JdbcClient jdbc;

    private final Body booked = Body.booked();
    private String id = "";

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
    }

    @Test
    void findsATextThatLeftJustBeforeTheProcessDied(@Autowired Delivery delivery) {
        Message text = claimedText("2026-12-02T10:00:00-08:00");
        delivery.ready(Channel.SMS, List.of(text)).forEach(Handover::go);
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
        client.setClock("2026-12-02T10:02:00-08:00");
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void sendsWhatWasMadeReadyAndNeverLeft(@Autowired Delivery delivery) {
        Message text = claimedText("2026-12-02T10:00:00-08:00");
        assertThat(delivery.ready(Channel.SMS, List.of(text))).hasSize(1);
        client.setClock("2026-12-02T10:05:00-08:00");
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void letsALateFindingChangeNothingOfTheNextTry() {
        Message text = claimedText("2026-12-02T10:00:00-08:00");
        jdbc.sql("update message set state = 'UNKNOWN', check_at = '2030-01-01' where id = ?")
                .param(text.id().value())
                .update();
        Message asked = table.find(text.id()).orElseThrow();
        findings.record(asked, Trace.neverLeft());
        client.awaitLedger(id, "CONFIRMATION SMS SENT");
        jdbc.sql("update message set state = 'CLAIMED', attempts = 2 where id = ?")
                .param(text.id().value())
                .update();
        findings.record(asked, Trace.neverLeft());
        assertThat(table.find(text.id()).orElseThrow().state()).isEqualTo(MessageState.CLAIMED);
        jdbc.sql("update message set state = 'SENT' where id = ?")
                .param(text.id().value())
                .update();
        assertThat(Neighbours.TWILIO.postsTo(booked.phone())).hasSize(1);
    }

    @Test
    void mailsAgainWhatWasClaimedAndNeverPosted() {
        claimedLongAgo(sentInvite());
        client.await("the mail", () -> new Mailbox(booked.email()).mails().size() == 2);
        client.awaitLedger(id, "INVITE EMAIL SENT");
    }

    @Test
    void leavesToAPersonWhatDiedOnItsWayToTheMailServer() {
        Message mail = sentInvite();
        jdbc.sql("insert into posted_mail (message_id, posted_at) values (?, '2026-12-01')")
                .param(mail.id().value())
                .update();
        claimedLongAgo(mail);
        client.awaitLedger(id, "INVITE EMAIL UNKNOWN claim-abandoned");
        assertThat(new Mailbox(booked.email()).mails()).hasSize(1);
    }

    private Message sentInvite() {
        client.put(id, booked.withRecipient(Map.of("channels", List.of("EMAIL"))));
        client.awaitLedger(id, "INVITE EMAIL SENT");
        return ledger("INVITE");
    }

    private void claimedLongAgo(Message message) {
        jdbc.sql("update message set state = 'CLAIMED', claimed_at = '2026-11-30' where id = ?")
                .param(message.id().value())
                .update();
    }

    /** A text of the night, claimed by somebody at this moment of the next morning. */
    private Message claimedText(String moment) {
        client.setClock("2026-12-01T22:00:00-08:00");
        client.put(id, booked);
        jdbc.sql("update message set state = 'CLAIMED', claimed_at = ?, attempts = 1 "
                        + "where appointment_id = ? and kind = 'CONFIRMATION'")
                .params(UtcColumns.of(OffsetDateTime.parse(moment).toInstant()), id)
                .update();
        client.setClock(moment);
        return ledger("CONFIRMATION");
    }

    private Message ledger(String kind) {
        return jdbc.sql("select * from message where appointment_id = ? and kind = ?")
                .params(id, kind)
                .query(MessageRows.MAPPER)
                .single();
    }
}
