package org.openhour.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Past appointments by the million: copies of one that was booked, five a day for each clinician, with their clients,
 * revisions, private links and pages.
 */
final class History {

    private static final int AT_ONCE = 50_000;
    private static final String CLIENT = "concat(x'00020000000070008000', unhex(lpad(hex(%s), 12, '0')))";
    private static final String ID = "concat(x'00010000000070008000', unhex(lpad(hex(n), 12, '0')))";

    private final Connection connection;
    private final int clinicians;
    private final int aDay;
    private int size;

    History(Connection connection, Clinic clinic) throws SQLException {
        this.connection = connection;
        this.clinicians = clinic.clinicians().size();
        this.aDay = clinicians * Clinic.BOOKED_A_DAY;
        Rows.run(connection, "create table bench_number (i int primary key)");
        try (Rows rows = new Rows(connection, "insert into bench_number values (?)")) {
            for (int i = 0; i < AT_ONCE; i++) {
                rows.add(i);
            }
        }
    }

    void growTo(int appointments) throws SQLException {
        while (size < appointments) {
            int more = Math.min(AT_ONCE, appointments - size);
            grow(more);
            size += more;
        }
        Rows.run(
                connection,
                "analyze table appointment, day_page, client, consent, notice_delivery, appointment_change");
    }

    /** Each client comes once a day for twenty days. */
    private void grow(int more) throws SQLException {
        String day = "date_sub(current_date, interval (2 + n div " + aDay + ") day)";
        String start = "date_add(" + day + ", interval " + (Clinic.OPENS) + " + n % " + Clinic.BOOKED_A_DAY + " hour)";
        String end = "date_add(" + start + ", interval 50 minute)";
        String client = CLIENT.formatted("n % " + aDay + " + " + aDay + " * (n div " + 20 * aDay + ")");
        Map<String, String> session = Map.of(
                "id", ID,
                "appointment_id", ID,
                "clinician_id", "clinician",
                "client_id", client,
                "starts_local", start,
                "ends_local", end,
                "starts_at", "date_add(" + start + ", interval 8 hour)",
                "ends_at", "date_add(" + end + ", interval 8 hour)",
                "link_hash", "unhex(sha2(n, 256))");
        copy("appointment", session, more, "true");
        copy("appointment_change", session, more, "true");
        String firstVisit = "n % " + 20 * aDay + " < " + aDay;
        copy("client", Map.of("id", client, "identity", "sha2(" + client + ", 256)"), more, firstVisit);
        copy("consent", session, more, firstVisit);
        copy("notice_delivery", session, more, firstVisit);
        copy(
                "day_page",
                Map.of("resource", "clinician", "day", day, "searched", "true"),
                more,
                "n % " + Clinic.BOOKED_A_DAY + " = 0");
        copy("day_page", Map.of("resource", client, "day", day, "searched", "false"), more, "true");
    }

    /** Copies one row of a table, with other values in some of its columns, {@code n} being the copy's number. */
    private void copy(String table, Map<String, String> changed, int more, String which) throws SQLException {
        List<String> columns = columnsOf(table);
        List<String> values = columns.stream()
                .map(column -> changed.getOrDefault(column, "sample." + column))
                .toList();
        Rows.run(
                connection,
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                        + " from (select i + " + size + " as n, (i + " + size + ") div " + Clinic.BOOKED_A_DAY + " % "
                        + clinicians + " as c from bench_number where i < " + more + ") numbers"
                        + " join (select id as clinician, sort_order from clinician) clinicians on sort_order = c"
                        + " join (select * from " + table + " limit 1) sample where " + which + " order by n");
    }

    private List<String> columnsOf(String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and extra not like '%GENERATED%'")) {
            select.setString(1, table);
            List<String> columns = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
            return columns;
        }
    }
}
