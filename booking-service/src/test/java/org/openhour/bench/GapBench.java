package org.openhour.bench;

import java.util.List;

/** How many more sessions fit into a week where suggestions keep clinicians' days whole. */
final class GapBench {

    private static final int WEEKS = 200;
    private static final List<Integer> ARRIVALS = List.of(100, 140, 180, 220);

    private GapBench() {}

    static void run(Settings settings, Report report) {
        ARRIVALS.forEach(arrivals ->
                report.fact("gaps, a week of " + arrivals + " arrivals", GapSimulation.compare(WEEKS, arrivals)));
    }
}
