package org.openhour.notification.sms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.MessagesSettled;
import org.openhour.notification.time.UtcColumns;

/**
 * The texts handed to Twilio and not answered for: noted before the POST, forgotten only together with the ledger's
 * word on how it ended, so that no crash in between makes a text that left look like one that did not (R-C9).
 */
@Repository
class PostedTexts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PostedTexts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In one go; a message that is tried again is noted anew. */
    void note(List<Note> notes, Instant now) {
        batches.batchUpdate(
                "replace into posted_text (message_id, phone, text, posted_at) values (?, ?, ?, ?)",
                notes.stream()
                        .map(note -> new Object[] {note.id().value(), note.phone(), note.text(), UtcColumns.of(now)})
                        .toList());
    }

    Optional<PostedText> find(MessageId id) {
        return jdbc.sql("select phone, text from posted_text where message_id = ?")
                .param(id.value())
                .query((row, n) -> new PostedText(row.getString("phone"), row.getString("text")))
                .optional();
    }

    @EventListener
    void on(MessagesSettled event) {
        jdbc.sql("delete from posted_text where message_id in (:ids)")
                .param("ids", event.values())
                .update();
    }

    record Note(MessageId id, String phone, String text) {}

    record PostedText(String phone, String text) {}
}
