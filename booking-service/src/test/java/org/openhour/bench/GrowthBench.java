package org.openhour.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The same search and the same booking with few and with many appointments behind them. */
final class GrowthBench {

    private static final int CONNECTIONS = 8;

    private GrowthBench() {}

    static void run(Settings settings, Report report) throws Exception {
        try (Installation installation = Installation.start("growth");
                java.sql.Connection connection = installation.sql()) {
            Clinic clinic = BookingBench.open(installation, settings.clinicians());
            List<Hour> hours = Hour.after(clinic, 3 * settings.bookings() + 1);
            AtomicInteger refused = new AtomicInteger();
            try (Booker first = new Booker(installation.connect(), hours, refused)) {
                first.call(3 * settings.bookings());
            }
            Trial trial = new Trial(installation, clinic, hours, refused, settings);
            History history = new History(connection, clinic);
            history.growTo(settings.appointments());
            trial.run(0);
            Result few = trial.run(1);
            few.report(report, settings.appointments());
            history.growTo(settings.manyAppointments());
            Result many = trial.run(2);
            many.report(report, settings.manyAppointments());
            report.fact(
                    "growth of the search's p50",
                    ratio(many.search().median(), few.search().median()));
            report.fact(
                    "growth of the booking's p50",
                    ratio(many.booking().median(), few.booking().median()));
            report.fact("growth: bookings refused", refused.get());
        }
    }

    private static double ratio(double after, double before) {
        return Math.round(100 * after / before) / 100.0;
    }

    private record Result(Timings search, Timings booking) {
        void report(Report report, int appointments) {
            report.add("growth", "search, " + appointments + " appointments", CONNECTIONS, search);
            report.add("growth", "booking, " + appointments + " appointments", CONNECTIONS, booking);
        }
    }

    private record Trial(
            Installation installation, Clinic clinic, List<Hour> hours, AtomicInteger refused, Settings settings) {

        Result run(int turn) throws Exception {
            Duration time = settings.each();
            Timings search = SearchBench.once(installation, clinic, CONNECTIONS, time);
            int from = turn * settings.bookings();
            Timings booking = new Load(CONNECTIONS)
                    .each(from, from + settings.bookings(), () -> new Booker(installation.connect(), hours, refused));
            return new Result(search, booking);
        }
    }
}
