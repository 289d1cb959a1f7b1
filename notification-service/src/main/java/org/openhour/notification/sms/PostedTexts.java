package org.openhour.notification.sms;

import java.time.Instant;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.MessageSettled;
import org.openhour.notification.time.UtcColumns;

/**
 * The texts handed to Twilio and not answered for: noted before the POST, forgotten only together with the ledger's
 * word on how it ended, so that no crash in between makes a text that left look like one that did not (R-C9).
 */
@Repository
class PostedTexts {

    private final JdbcClient jdbc;

    PostedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(MessageId id, String phone, String text, Instant now) {
        jdbc.sql("insert into posted_text (message_id, phone, text, posted_at) values (?, ?, ?, ?) "
                        + "on duplicate key update phone = ?, text = ?, posted_at = ?")
                .params(id.value(), phone, text, UtcColumns.of(now), phone, text, UtcColumns.of(now))
                .update();
    }

    Optional<PostedText> find(MessageId id) {
        return jdbc.sql("select phone, text from posted_text where message_id = ?")
                .param(id.value())
                .query((row, n) -> new PostedText(row.getString("phone"), row.getString("text")))
                .optional();
    }

    @EventListener
    void on(MessageSettled event) {
        jdbc.sql("delete from posted_text where message_id = ?")
                .param(event.id().value())
                .update();
    }

    record PostedText(String phone, String text) {}
}
