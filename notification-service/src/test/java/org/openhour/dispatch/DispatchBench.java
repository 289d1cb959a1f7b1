package org.openhour.dispatch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.openhour.local.Database;
import org.openhour.local.TestDatabase;

/** How many texts leave in a second, against a Twilio that answers in 50 ms: prints a table and writes it as JSON. */
public final class DispatchBench {

    private static final Duration ANSWER = Duration.ofMillis(50);
    private static final int TEXTS = Integer.getInteger("bench.texts", 20_000);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 20_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int OLD = Integer.getInteger("bench.old", 2_000_000);

    private final Map<String, Object> results = new LinkedHashMap<>();

    /** {@code -Dbench.only=} names the sections to run, of both services; without it all run. */
    public static void main(String[] arguments) throws Exception {
        List<String> only = List.of(System.getProperty("bench.only", "").split(","));
        if (only.contains("") || only.contains("dispatch")) {
            new DispatchBench().run();
        }
    }

    private void run() throws Exception {
        Files.createDirectories(Instance.FOLDER);
        double one = measure("one instance", 1, 0);
        double two = measure("two instances", 2, 0);
        double old = measure("one instance, " + OLD + " old texts", 1, OLD);
        fact("two instances to one", two / one);
        fact("many old texts to none", old / one);
        Path file = Instance.FOLDER.resolve("results.json");
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), results);
        System.out.println("Written to " + file.toAbsolutePath());
    }

    /** The median round of so many, after a warm-up: a service that has run for a day is compiled. */
    private double measure(String what, int instances, int oldTexts) throws Exception {
        Database database = TestDatabase.schema("dispatch_bench");
        try (CrowdedTwilio twilio = new CrowdedTwilio(Habits.steady(ANSWER))) {
            List<Instance> running = new ArrayList<>();
            try {
                for (int i = 1; i <= instances; i++) {
                    running.add(Instance.start("bench-" + i, new Surroundings(database, twilio.url()).with())
                            .awaitReady());
                }
                SampleReminder.putInto(running.get(0));
                return rounds(what, database, oldTexts);
            } finally {
                for (Instance instance : running) {
                    instance.close();
                }
            }
        }
    }

    private double rounds(String what, Database database, int oldTexts) throws Exception {
        try (DueReminders reminders = new DueReminders(database)) {
            reminders.old(oldTexts);
            round(reminders, WARM_UP);
            List<Double> rates = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rates.add(round(reminders, TEXTS));
            }
            double median = rates.stream().sorted().toList().get(ROUNDS / 2);
            System.out.printf("%-40s %10.1f a second, of %s%n", what, median, rates);
            results.put(what, Map.of("perSecond", median, "rounds", rates, "texts", TEXTS));
            return median;
        }
    }

    /** From the moment they are due until the ledger has the last one's end. */
    private static double round(DueReminders reminders, int count) throws Exception {
        reminders.due(count, Duration.ZERO);
        long begin = System.nanoTime();
        while (reminders.open() > 0) {
            Thread.sleep(20);
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }

    private void fact(String name, double ratio) {
        results.put(name, ratio);
        System.out.printf("%-40s %10.2f%n", name, ratio);
    }
}
