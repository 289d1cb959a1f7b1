package org.openhour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** What was measured, printed as it comes, then once more as a table and as JSON. */
final class Report {

    private record Line(
            String section, String what, int atOnce, int count, double perSecond, double p50Millis, double p95Millis) {

        @Override
        public String toString() {
            return "%-9s %-40s %6d %8d %10.1f %9.3f %9.3f"
                    .formatted(section, what, atOnce, count, perSecond, p50Millis, p95Millis);
        }
    }

    private static final String HEAD = "%-9s %-40s %6s %8s %10s %9s %9s"
            .formatted("section", "what", "at once", "count", "per second", "p50 ms", "p95 ms");

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    void add(String section, String what, int atOnce, Timings timings) {
        Line line =
                new Line(section, what, atOnce, timings.count(), timings.perSecond(), timings.median(), timings.slow());
        lines.add(line);
        System.out.println(line);
    }

    /** A number that says something by itself, such as a ratio. */
    void fact(String name, Object value) {
        facts.put(name, value);
        System.out.println(name + ": " + value);
    }

    void print() {
        System.out.println();
        System.out.println(HEAD);
        lines.forEach(System.out::println);
        facts.forEach((name, value) -> System.out.println(name + ": " + value));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file.toFile(), Map.of("lines", lines, "facts", facts));
        System.out.println("Written to " + file.toAbsolutePath());
    }
}
