package org.openhour.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Many clients want one hour at the same instant; exactly one of them may have it. */
final class RaceBench {

    private RaceBench() {}

    static void run(Settings settings, Report report) throws Exception {
        try (Installation installation = Installation.start("race")) {
            Clinic clinic = BookingBench.open(installation, settings.clinicians());
            List<Hour> hours = Hour.after(clinic, settings.rounds());
            int fair = 0;
            for (int round = 0; round < settings.rounds(); round++) {
                Hour hour = hours.get(round);
                AtomicInteger winners = new AtomicInteger();
                Timings timings = new Load(settings.crowd())
                        .each(0, settings.crowd(), () -> new Racer(installation.connect(), hour, winners));
                report.add("race", "round " + (round + 1) + ", winners " + winners, settings.crowd(), timings);
                fair += winners.get() == 1 ? 1 : 0;
            }
            report.fact("races with exactly one winner, of " + settings.rounds(), fair);
        }
    }

    private record Racer(Connection connection, Hour hour, AtomicInteger winners) implements Load.Caller {

        @Override
        public void call(int which) throws Exception {
            Connection.Reply reply = connection.post("/api/v1/appointments", Booker.body(hour));
            if (reply.status() == 201) {
                winners.incrementAndGet();
            } else if (reply.status() != 409) {
                throw new IllegalStateException(reply.status() + ": " + reply.text());
            }
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }
}
