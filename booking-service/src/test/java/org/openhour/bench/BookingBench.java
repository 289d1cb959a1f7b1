package org.openhour.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** How fast distinct hours are booked, beside a bare JDBC loop on the same server that does the least it can. */
final class BookingBench {

    private static final int[] CONNECTIONS = {1, 8, 32};

    private BookingBench() {}

    static void run(Settings settings, Report report) throws Exception {
        try (Installation installation = Installation.start("bookings")) {
            Clinic clinic = open(installation, settings.clinicians());
            List<Hour> hours = Hour.after(clinic, settings.warmUp() + CONNECTIONS.length * settings.bookings());
            AtomicInteger refused = new AtomicInteger();
            try (java.sql.Connection connection = installation.sql()) {
                BareBooking.prepare(connection, clinic);
            }
            measure(installation, clinic, hours, 0, settings.warmUp(), 8, refused);
            for (int i = 0; i < CONNECTIONS.length; i++) {
                int from = settings.warmUp() + i * settings.bookings();
                int callers = CONNECTIONS[i];
                Pair pair = measure(installation, clinic, hours, from, from + settings.bookings(), callers, refused);
                report.add("bookings", "over HTTP", callers, pair.http());
                report.add("bookings", "bare JDBC loop", callers, pair.bare());
                report.fact("bookings over HTTP / bare loop, at " + callers, pair.ratio());
            }
            report.fact("bookings refused", refused.get());
        }
    }

    private record Pair(Timings http, Timings bare) {
        double ratio() {
            return Math.round(100 * http.perSecond() / bare.perSecond()) / 100.0;
        }
    }

    private static Pair measure(
            Installation installation,
            Clinic clinic,
            List<Hour> hours,
            int from,
            int to,
            int callers,
            AtomicInteger refused)
            throws Exception {
        Load load = new Load(callers);
        Timings bare = load.each(from, to, () -> new BareBooking(installation.sql(), clinic, hours));
        Timings http = load.each(from, to, () -> new Booker(installation.connect(), hours, refused));
        return new Pair(http, bare);
    }

    static Clinic open(Installation installation, int clinicians) throws SQLException {
        try (java.sql.Connection connection = installation.sql()) {
            requireDurable(connection);
            Clinic clinic = Clinic.open(connection, clinicians);
            clinic.fill(connection);
            return clinic;
        }
    }

    private static void requireDurable(java.sql.Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@innodb_flush_log_at_trx_commit")) {
            if (!row.next() || row.getInt(1) != 1) {
                throw new IllegalStateException(
                        "The server does not flush at commit: set innodb_flush_log_at_trx_commit=1");
            }
        }
    }
}
