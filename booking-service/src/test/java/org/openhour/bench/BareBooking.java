package org.openhour.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * The smallest honest booking: lock the clinician, look for an overlap no further back than the longest session, write
 * the appointment and the message to be sent, commit.
 */
final class BareBooking implements Load.Caller {

    private static final int LONGEST_MINUTES = 480;

    private final Connection connection;
    private final List<UUID> clinicians;
    private final List<Hour> hours;
    private final PreparedStatement lock;
    private final PreparedStatement overlap;
    private final PreparedStatement book;
    private final PreparedStatement send;

    BareBooking(Connection connection, Clinic clinic, List<Hour> hours) throws SQLException {
        this.connection = connection;
        this.clinicians = clinic.clinicians();
        this.hours = hours;
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        lock = connection.prepareStatement("select id from bare_clinician where id = ? for update");
        overlap = connection.prepareStatement("select 1 from bare_appointment"
                + " where clinician_id = ? and starts_at > ? and starts_at < ? and ends_at > ? limit 1");
        book = connection.prepareStatement("insert into bare_appointment values (?, ?, ?, ?, ?)");
        send = connection.prepareStatement("insert into bare_outbox values (?, ?)");
    }

    static void prepare(Connection connection, Clinic clinic) throws SQLException {
        Rows.run(
                connection,
                "create table bare_clinician (id binary(16) primary key)",
                "create table bare_appointment (id binary(16) primary key, clinician_id binary(16) not null,"
                        + " starts_at datetime not null, ends_at datetime not null, client varchar(200) not null,"
                        + " key by_clinician (clinician_id, starts_at))",
                "create table bare_outbox (id binary(16) primary key, message varchar(200) not null)");
        try (Rows rows = new Rows(connection, "insert into bare_clinician values (?)")) {
            for (UUID clinician : clinic.clinicians()) {
                rows.add(clinician);
            }
        }
    }

    @Override
    public void call(int which) throws SQLException {
        Hour hour = hours.get(which);
        byte[] clinician = Rows.bytes(clinicians.get(hour.clinician()));
        one(lock, clinician);
        if (one(
                overlap,
                clinician,
                hour.local().minusMinutes(LONGEST_MINUTES),
                hour.local().plusMinutes(60),
                hour.local())) {
            throw new IllegalStateException("Taken: " + hour);
        }
        byte[] id = Rows.bytes(UuidCreator.getTimeOrderedEpoch());
        with(book, id, clinician, hour.local(), hour.local().plusMinutes(60), "Robin Sample, +16194200000")
                .executeUpdate();
        with(send, id, "booked " + hour).executeUpdate();
        connection.commit();
    }

    private static boolean one(PreparedStatement statement, Object... values) throws SQLException {
        try (ResultSet rows = with(statement, values).executeQuery()) {
            return rows.next();
        }
    }

    private static PreparedStatement with(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
