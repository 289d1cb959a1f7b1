package org.openhour.notification.invites;

import java.time.Instant;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.MessagesSettled;
import org.openhour.notification.time.UtcColumns;

/** The mails being handed to the mail server: noted before, forgotten together with the ledger's word on the end. */
@Repository
class PostedMails {

    private final JdbcClient jdbc;

    PostedMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(MessageId id, Instant now) {
        jdbc.sql("insert into posted_mail (message_id, posted_at) values (?, ?) on duplicate key update posted_at = ?")
                .params(id.value(), UtcColumns.of(now), UtcColumns.of(now))
                .update();
    }

    boolean has(MessageId id) {
        return jdbc.sql("select count(*) from posted_mail where message_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @EventListener
    void on(MessagesSettled event) {
        jdbc.sql("delete from posted_mail where message_id in (:ids)")
                .param("ids", event.values())
                .update();
    }
}
