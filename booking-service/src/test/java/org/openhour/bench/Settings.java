package org.openhour.bench;

import java.time.Duration;
import java.util.List;

/**
 * What is measured and how much of it. Each may be changed for a shorter run, as in {@code -Dbench.only=search,race}.
 *
 * @param only the sections to run; empty for all
 * @param each how long every search is repeated
 * @param bookings how many at every number of connections
 * @param warmUp how many before them: a service that has run for a day is compiled, one that has just started is not
 */
record Settings(
        List<String> only,
        int clinicians,
        int manyClinicians,
        Duration each,
        int bookings,
        int warmUp,
        int crowd,
        int rounds,
        int appointments,
        int manyAppointments) {

    static Settings fromSystem() {
        return new Settings(
                List.of(System.getProperty("bench.only", "").split(",")),
                Integer.getInteger("bench.clinicians", 50),
                Integer.getInteger("bench.manyClinicians", 2_000),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 10)),
                Integer.getInteger("bench.bookings", 5_000),
                Integer.getInteger("bench.warmUp", 40_000),
                Integer.getInteger("bench.crowd", 200),
                Integer.getInteger("bench.rounds", 20),
                Integer.getInteger("bench.appointments", 10_000),
                Integer.getInteger("bench.manyAppointments", 2_000_000));
    }

    boolean wants(String section) {
        return only.contains("") || only.contains(section);
    }
}
