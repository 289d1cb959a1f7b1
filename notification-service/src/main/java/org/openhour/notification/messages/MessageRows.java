package org.openhour.notification.messages;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.RowMapper;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Arrangement;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.time.UtcColumns;

final class MessageRows {

    static final RowMapper<Message> MAPPER = (row, n) -> read(row);

    private MessageRows() {}

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                new MessageId(row.getString("id")),
                new AppointmentId(row.getString("appointment_id")),
                new ClientId(row.getString("client_id")),
                row.getLong("revision"),
                MessageKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                MessageState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("address"),
                new Arrangement(row.getString("arrangement")),
                row.getInt("sequence"),
                UtcColumns.required(row, "due_at"),
                UtcColumns.required(row, "not_after"),
                row.getInt("attempts"),
                UtcColumns.optional(row, "claimed_at"),
                UtcColumns.optional(row, "sent_at"),
                row.getString("provider_id"),
                new Asked(row.getString("request"), row.getBoolean("urgent")));
    }
}
