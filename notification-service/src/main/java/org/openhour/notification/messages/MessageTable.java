package org.openhour.notification.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.time.UtcColumns;

/** The ledger's rows as the plan sees them; {@link MessageQueue} moves them along. */
@Repository
class MessageTable {

    private final JdbcClient jdbc;

    MessageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Message> of(AppointmentId appointment) {
        return jdbc.sql("select * from message where appointment_id = ? order by revision, id")
                .param(appointment.value())
                .query(MessageRows.MAPPER)
                .list();
    }

    List<Message> ofAll(Collection<AppointmentId> appointments) {
        return jdbc.sql("select * from message where appointment_id in (:ids) order by revision, id")
                .param("ids", appointments.stream().map(AppointmentId::value).toList())
                .query(MessageRows.MAPPER)
                .list();
    }

    /** Locked, so that none of them is claimed while the plan is made anew. */
    List<Message> lockedOf(AppointmentId appointment) {
        return jdbc.sql("select * from message where appointment_id = ? order by revision, id for update")
                .param(appointment.value())
                .query(MessageRows.MAPPER)
                .list();
    }

    Optional<Message> find(MessageId id) {
        return jdbc.sql("select * from message where id = ?")
                .param(id.value())
                .query(MessageRows.MAPPER)
                .optional();
    }

    Optional<AppointmentId> textedLast(PhoneNumber phone, Collection<AppointmentId> among) {
        return jdbc.sql("""
                        select appointment_id from message
                        where appointment_id in (:among) and channel = 'SMS' and address = :phone and sent_at is not null
                        order by sent_at desc limit 1""")
                .param("among", among.stream().map(AppointmentId::value).toList())
                .param("phone", phone.e164())
                .query(String.class)
                .optional()
                .map(AppointmentId::new);
    }

    boolean knows(String providerId) {
        return jdbc.sql("select count(*) from message where provider_id = ? or retired_provider_id = ?")
                        .params(providerId, providerId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<Message> locked(MessageId id) {
        return jdbc.sql("select * from message where id = ? for update")
                .param(id.value())
                .query(MessageRows.MAPPER)
                .optional();
    }

    /** The unique key has the last word: a message that is there already stays as it is. */
    void insert(Message m) {
        jdbc.sql("""
                        insert into message (id, appointment_id, client_id, revision, kind, channel, state, reason,
                          address, arrangement, sequence, due_at, not_after, attempts, request, urgent)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?) on duplicate key update id = id""")
                .params(Arrays.asList(
                        m.id().value(),
                        m.appointment().value(),
                        m.client().value(),
                        m.revision(),
                        m.kind().name(),
                        m.channel().name(),
                        m.state().name(),
                        m.reason(),
                        m.address(),
                        m.arrangement().fingerprint(),
                        m.sequence(),
                        UtcColumns.of(m.dueAt()),
                        UtcColumns.of(m.notAfter()),
                        m.asked().request(),
                        m.asked().urgent()))
                .update();
    }

    void settle(MessageId id, MessageState state, String reason) {
        jdbc.sql("update message set state = ?, reason = ? where id = ?")
                .params(state.name(), reason, id.value())
                .update();
    }
}
