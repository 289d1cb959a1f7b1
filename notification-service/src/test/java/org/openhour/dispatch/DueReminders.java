package org.openhour.dispatch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.openhour.local.Database;

/** Reminders by text, written straight into the ledger as copies of one, each for an appointment and number of its own. */
final class DueReminders implements AutoCloseable {

    private static final int NUMBERS = 100_000;
    private static final int AT_ONCE = 50_000;
    private static final String ID = "concat('00000000-0000-7000-8000-', lpad(n, 12, '0'))";
    private static final String PHONE = "concat('+1619', lpad(n, 7, '0'))";

    private final Connection connection;
    private int next = 2_000_000;

    DueReminders(Database database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        run("create table dispatch_number (i int primary key)");
        run("insert into dispatch_number select a.d + 10 * b.d + 100 * c.d + 1000 * d.d + 10000 * e.d from "
                + digits("a") + ", " + digits("b") + ", " + digits("c") + ", " + digits("d") + ", " + digits("e"));
    }

    /** The number that the nth of all reminders goes to. */
    static String phone(int n) {
        return "+1619%07d".formatted(n);
    }

    /** The number that the next one will have. */
    int next() {
        return next;
    }

    /** So many more, due one after another over this time from now on. */
    void due(int count, Duration over) throws SQLException {
        if (count > NUMBERS) {
            throw new IllegalArgumentException("too many at once");
        }
        int first = next;
        next += count;
        connection.setAutoCommit(false);
        run("insert into appointment (id, revision, status, starts_at, ends_at, document, received_at, offer) select "
                + ID + ", 0, 'BOOKED', starts_at, ends_at, replace(replace(document, sample.id, " + ID
                + "), '+16195550123', " + PHONE + "), received_at, false" + from(count, first, "appointment"));
        run(message(
                        "'PLANNED'",
                        "date_add(utc_timestamp(6), interval " + over.toMillis() + " * 1000 * i div " + count
                                + " microsecond)")
                + from(count, first, "message"));
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Texts of the past, long delivered. */
    void old(int count) throws SQLException {
        for (int written = 0; written < count; written += AT_ONCE) {
            run(message("'DELIVERED'", "date_sub(utc_timestamp(6), interval (60 + n) second)")
                    + from(Math.min(AT_ONCE, count - written), written, "message"));
        }
        run("analyze table message");
    }

    /** How many of those from this one on stand where. */
    Map<String, Integer> states(int first) throws SQLException {
        Map<String, Integer> states = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select state, count(*) from message where id >= '"
                        + "00000000-0000-7000-8000-%012d".formatted(first)
                        + "' and id < '00000000-0000-7000-8001' group by state")) {
            while (row.next()) {
                states.put(row.getString(1), row.getInt(2));
            }
        }
        return states;
    }

    /** How many are not yet settled. */
    int open() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from message where state in ('PLANNED', 'CLAIMED', 'UNKNOWN') "
                                + "and appointment_id like '00000000-0000-7000-8000-%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String message(String state, String due) {
        return "insert into message (id, appointment_id, client_id, revision, kind, channel, state, address,"
                + " arrangement, sequence, due_at, not_after, attempts) select " + ID + ", " + ID
                + ", client_id, 0, kind, channel, " + state + ", " + PHONE + ", arrangement, sequence, " + due
                + ", not_after, 0";
    }

    private static String from(int count, int first, String table) {
        String sample = table.equals("message") ? " where kind = 'REMINDER_24H' and channel = 'SMS'" : "";
        return " from (select i, i + " + first + " as n from dispatch_number where i < " + count
                + ") numbers join (select * from " + table + sample + " order by id desc limit 1) sample order by n";
    }

    private static String digits(String name) {
        return "(select 0 d union select 1 union select 2 union select 3 union select 4 union select 5 union select 6"
                + " union select 7 union select 8 union select 9) " + name;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
