package org.openhour.notification.appointments;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.contact.PhoneNumber;

/** The clients of each appointment: whose phone it is, and the name of each one's invite. */
@Repository
class ClientTable {

    private final JdbcClient jdbc;

    ClientTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A client once invited keeps the invite's name, even if the appointment loses and regains that client. */
    void save(AppointmentState state) {
        boolean alone = state.recipients().size() == 1 && known(state.id()) == 0;
        jdbc.sql("update appointment_client set phone = null where appointment_id = ?")
                .param(state.id().value())
                .update();
        for (Recipient recipient : state.recipients()) {
            save(state.id(), recipient, alone, state.recurs());
        }
    }

    /** @param inviteOnly whether no text can be about it */
    private void save(AppointmentId id, Recipient recipient, boolean alone, boolean inviteOnly) {
        String phone = inviteOnly ? null : phone(recipient.phone());
        jdbc.sql("""
                        insert into appointment_client (appointment_id, client_id, phone, invite_name)
                        values (?, ?, ?, ?) on duplicate key update phone = ?""")
                .params(Arrays.asList(
                        id.value(),
                        recipient.clientId().value(),
                        phone,
                        alone ? id.value() : id + "-" + recipient.clientId(),
                        phone))
                .update();
    }

    Optional<String> inviteName(AppointmentId id, ClientId client) {
        return jdbc.sql("select invite_name from appointment_client where appointment_id = ? and client_id = ?")
                .params(id.value(), client.value())
                .query(String.class)
                .optional();
    }

    Optional<Invited> invitedBy(String inviteName) {
        return jdbc.sql("select appointment_id, client_id from appointment_client where invite_name = ?")
                .param(inviteName)
                .query((row, n) -> new Invited(new AppointmentId(row.getString(1)), new ClientId(row.getString(2))))
                .optional();
    }

    private long known(AppointmentId id) {
        return jdbc.sql("select count(*) from appointment_client where appointment_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static @Nullable String phone(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.e164();
    }
}
