package org.openhour.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.time.UtcColumns;

@Repository
class LocalOutboxTable {

    private final JdbcClient jdbc;

    LocalOutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Diverted message) {
        jdbc.sql("""
                        insert into local_outbox
                        (id, appointment_id, kind, channel, recipient, subject, text, calendar, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id""")
                .params(Arrays.asList(
                        message.id(),
                        message.appointmentId(),
                        message.kind(),
                        message.channel().name(),
                        message.to(),
                        message.subject(),
                        message.text(),
                        message.calendar(),
                        UtcColumns.of(message.sentAt())))
                .update();
    }

    boolean has(String id) {
        return jdbc.sql("select count(*) from local_outbox where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Diverted> newest(int limit) {
        return jdbc.sql("select * from local_outbox order by number desc limit ?")
                .param(limit)
                .query((row, n) -> read(row))
                .list();
    }

    private static Diverted read(ResultSet row) throws SQLException {
        return new Diverted(
                row.getString("id"),
                row.getString("appointment_id"),
                row.getString("kind"),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("calendar"),
                UtcColumns.required(row, "sent_at"));
    }
}
