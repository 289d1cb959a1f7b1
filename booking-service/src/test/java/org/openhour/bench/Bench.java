package org.openhour.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the sections that are asked for, prints a table and writes it as JSON. */
public final class Bench {

    private interface Section {
        void run(Settings settings, Report report) throws Exception;
    }

    private static final Map<String, Section> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("search", SearchBench::run);
        SECTIONS.put("bookings", BookingBench::run);
        SECTIONS.put("race", RaceBench::run);
        SECTIONS.put("growth", GrowthBench::run);
        SECTIONS.put("gaps", GapBench::run);
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.fromSystem();
        Report report = new Report();
        for (Map.Entry<String, Section> section : SECTIONS.entrySet()) {
            if (settings.wants(section.getKey())) {
                section.getValue().run(settings, report);
            }
        }
        report.print();
        report.write(Installation.FOLDER.resolve("results.json"));
    }
}
