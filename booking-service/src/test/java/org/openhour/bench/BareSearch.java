package org.openhour.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.openhour.booking.time.Cells;
import org.openhour.booking.time.Minutes;

/** The same arithmetic on days in memory, with no database and no HTTP: less than this a search cannot cost. */
record BareSearch(List<Cells> busy) {

    private static final Cells STARTS = Clinic.cells(0, Clinic.HOURS_A_DAY * Clinic.CELLS_AN_HOUR)
            .startsOfRuns(Clinic.CELLS_A_SESSION)
            .and(Cells.every(Minutes.of(30)));

    static BareSearch of(int clinicians) {
        Random random = new Random(50);
        List<Cells> busy = new ArrayList<>();
        for (int i = 0; i < clinicians * Clinic.DAYS * 5 / 7; i++) {
            busy.add(Clinic.someHours(random).stream()
                    .map(hour -> Clinic.cells(hour, Clinic.CELLS_AN_HOUR))
                    .reduce(Cells.NONE, Cells::or));
        }
        return new BareSearch(busy);
    }

    Timings during(Duration time) throws Exception {
        AtomicInteger found = new AtomicInteger();
        Timings timings = new Load(1).during(time, () -> new Load.Caller() {
            @Override
            public void call(int which) {
                found.addAndGet(search());
            }

            @Override
            public void close() {}
        });
        if (found.get() == 0) {
            throw new IllegalStateException("Nothing is open");
        }
        return timings;
    }

    private int search() {
        int found = 0;
        for (Cells day : busy) {
            found +=
                    day.inverse().startsOfRuns(Clinic.CELLS_AN_HOUR).and(STARTS).count();
        }
        return found;
    }
}
