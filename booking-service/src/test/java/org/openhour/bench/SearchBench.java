package org.openhour.bench;

import java.io.IOException;
import java.time.Duration;

/** How fast "when?" is answered for two weeks, with anyone. */
final class SearchBench {

    private SearchBench() {}

    static void run(Settings settings, Report report) throws Exception {
        measure(settings.clinicians(), settings, report);
        measure(settings.manyClinicians(), settings, report);
    }

    private static void measure(int clinicians, Settings settings, Report report) throws Exception {
        String name = clinicians + " x " + Clinic.DAYS;
        overHttp(name, clinicians, settings, report);
        overHttp(name + ", copied pages", clinicians, settings, report, "--openhour.availability.page-cache=true");
        arithmetic(name + ", arithmetic alone", clinicians, settings, report);
    }

    private static void overHttp(String name, int clinicians, Settings settings, Report report, String... arguments)
            throws Exception {
        try (Installation installation = Installation.start("search", arguments)) {
            Clinic clinic = open(installation, clinicians);
            new Load(2).during(settings.each().multipliedBy(2), () -> new Search(installation, clinic));
            for (int callers : new int[] {1, 8}) {
                Timings timings = new Load(callers).during(settings.each(), () -> new Search(installation, clinic));
                report.add("search", name, callers, timings);
            }
        }
    }

    private static void arithmetic(String name, int clinicians, Settings settings, Report report) throws Exception {
        BareSearch bare = BareSearch.of(clinicians);
        bare.during(settings.each().dividedBy(2));
        report.add("search", name, 1, bare.during(settings.each()));
    }

    private static Clinic open(Installation installation, int clinicians) throws Exception {
        try (java.sql.Connection connection = installation.sql()) {
            Clinic clinic = Clinic.open(connection, clinicians);
            clinic.fill(connection);
            return clinic;
        }
    }

    /** Somebody who asks the same question again and again. */
    static final class Search implements Load.Caller {

        private final Connection connection;
        private final String path;

        Search(Installation installation, Clinic clinic) throws IOException {
            connection = installation.connect();
            path = "/api/v1/availability?service=individual&modality=TELEHEALTH&from=" + clinic.monday() + "&to="
                    + clinic.monday().plusDays(Clinic.DAYS - 1);
        }

        @Override
        public void call(int which) throws IOException {
            Connection.Reply reply = connection.get(path);
            if (reply.status() != 200 || reply.body().length < 1_000) {
                throw new IOException("No open times: " + reply.text());
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    static Timings once(Installation installation, Clinic clinic, int callers, Duration time) throws Exception {
        return new Load(callers).during(time, () -> new Search(installation, clinic));
    }
}
