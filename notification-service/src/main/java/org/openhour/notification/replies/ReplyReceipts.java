package org.openhour.notification.replies;

import java.time.Instant;
import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.appointments.Invited;
import org.openhour.notification.time.UtcColumns;

/** Which answers came in, so that each counts once and none that was given earlier undoes a later one. */
@Repository
class ReplyReceipts {

    private final JdbcClient jdbc;

    ReplyReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isNew(InviteReply reply, Invited invited, Instant now) {
        return jdbc.sql("""
                                insert ignore into invite_reply (reply_key, appointment_id, client_id, recurrence_at,
                                  answer, stamped_at, received_at)
                                values (?, ?, ?, ?, ?, ?, ?)""")
                        .params(Arrays.asList(
                                reply.key(),
                                invited.appointment().value(),
                                invited.client().value(),
                                reply.recurrence() == null ? null : UtcColumns.of(reply.recurrence()),
                                reply.answer().name(),
                                UtcColumns.of(reply.stampedAt()),
                                UtcColumns.of(now)))
                        .update()
                == 1;
    }

    /** Whether something that the client answered later has come in before. */
    boolean isOvertaken(InviteReply reply, Invited invited) {
        return jdbc.sql("""
                                select count(*) from invite_reply
                                where appointment_id = ? and client_id = ? and stamped_at > ? and recurrence_at <=> ?""")
                        .params(Arrays.asList(
                                invited.appointment().value(),
                                invited.client().value(),
                                UtcColumns.of(reply.stampedAt()),
                                reply.recurrence() == null ? null : UtcColumns.of(reply.recurrence())))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
