package org.openhour.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.openhour.booking.availability.Length;
import org.openhour.booking.availability.WholeDays;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.Minutes;

/**
 * Clients who come one by one and want a session in the coming week: how much fits where each takes the earliest time
 * that suits, and where each takes the first suggested one. Pure: clinicians work Monday to Friday from 9 to 17, and
 * the same seed gives the same clients to both.
 */
public final class GapSimulation {

    private static final int CLINICIANS = 4;
    private static final int DAYS = 5;
    private static final Cells WORKED = Cells.between(9 * 12, 17 * 12);
    private static final int USUAL = 12;

    /** How often each of a hundred clients wants what: a free talk, a first session, and the regular ones. */
    private static final List<Service> SERVICES = List.of(
            new Service(15, new Length(0, 3, 1), Minutes.of(15)),
            new Service(15, new Length(0, 12, 2), Minutes.of(30)),
            new Service(45, new Length(0, 10, 2), Minutes.of(30)),
            new Service(15, new Length(0, 16, 2), Minutes.of(30)),
            new Service(10, new Length(0, 18, 3), Minutes.of(30)));

    private static final int ONE_HOUR_ALONE_PERCENT = 30;

    private record Service(int percent, Length length, Minutes grid) {}

    private record Arrival(Service service, int firstDay, int lastDay, Cells starts) {}

    private record Offer(int clinician, int day, int start) {}

    /** What fitted into one week. */
    public record Week(int sessions, int minutes) {}

    /** Mean and standard deviation over the weeks. */
    public record Figure(double mean, double spread) {

        static Figure of(List<Integer> values) {
            double mean = values.stream().mapToInt(Integer::intValue).average().orElse(0);
            double variance = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            return new Figure(mean, Math.sqrt(variance));
        }
    }

    /** The same weeks both ways. */
    public record Comparison(
            int weeks,
            int arrivals,
            Figure firstComeSessions,
            Figure gapAwareSessions,
            Figure firstComeMinutes,
            Figure gapAwareMinutes) {}

    private final Cells[][] taken = new Cells[CLINICIANS][DAYS];
    private final boolean gapAware;

    private GapSimulation(boolean gapAware) {
        this.gapAware = gapAware;
        for (Cells[] week : taken) {
            Arrays.fill(week, Cells.NONE);
        }
    }

    /** Compares as many weeks, each with as many clients, from the seeds 1, 2, 3 and so on. */
    public static Comparison compare(int weeks, int arrivals) {
        List<Week> firstCome = run(weeks, arrivals, false);
        List<Week> gapAware = run(weeks, arrivals, true);
        return new Comparison(
                weeks,
                arrivals,
                Figure.of(firstCome.stream().map(Week::sessions).toList()),
                Figure.of(gapAware.stream().map(Week::sessions).toList()),
                Figure.of(firstCome.stream().map(Week::minutes).toList()),
                Figure.of(gapAware.stream().map(Week::minutes).toList()));
    }

    private static List<Week> run(int weeks, int arrivals, boolean gapAware) {
        return LongStream.rangeClosed(1, weeks)
                .mapToObj(seed -> new GapSimulation(gapAware).week(arrivals(new Random(seed), arrivals)))
                .toList();
    }

    private static List<Arrival> arrivals(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> arrival(random)).toList();
    }

    /** Someone who can on some days running, all day, half a day, or at one full hour alone. */
    private static Arrival arrival(Random random) {
        Service service = service(random.nextInt(100));
        int first = random.nextInt(DAYS);
        int last = Math.min(DAYS - 1, first + random.nextInt(3));
        if (random.nextInt(100) < ONE_HOUR_ALONE_PERCENT) {
            int hour = 12 * (9 + random.nextInt(8));
            return new Arrival(service, first, last, Cells.between(hour, hour + 1));
        }
        Cells part = List.of(Cells.ALL, Cells.between(0, 12 * 12), Cells.between(12 * 12, Cells.A_DAY))
                .get(random.nextInt(3));
        return new Arrival(service, first, last, part.and(Cells.every(service.grid())));
    }

    private static Service service(int percentile) {
        int rest = percentile;
        for (Service service : SERVICES) {
            rest -= service.percent();
            if (rest < 0) {
                return service;
            }
        }
        throw new IllegalStateException("The shares do not make a hundred");
    }

    private Week week(List<Arrival> arrivals) {
        int sessions = 0;
        int minutes = 0;
        for (Arrival arrival : arrivals) {
            List<Offer> offers = offers(arrival);
            if (!offers.isEmpty()) {
                take(offers.get(0), arrival.service().length());
                sessions++;
                minutes += arrival.service().length().session() * Cells.MINUTES_EACH;
            }
        }
        return new Week(sessions, minutes);
    }

    private List<Offer> offers(Arrival arrival) {
        List<Offer> offers = new ArrayList<>();
        for (int day = arrival.firstDay(); day <= arrival.lastDay(); day++) {
            for (int clinician = 0; clinician < CLINICIANS; clinician++) {
                int on = day;
                int who = clinician;
                open(arrival, who, on).indexes().forEach(start -> offers.add(new Offer(who, on, start)));
            }
        }
        Comparator<Offer> earliest = Comparator.comparingInt(Offer::day)
                .thenComparingInt(Offer::start)
                .thenComparingInt(offer -> taken[offer.clinician()][offer.day()].count());
        offers.sort(
                gapAware
                        ? Comparator.comparing((Offer offer) -> leaving(offer, arrival))
                                .thenComparing(earliest)
                        : earliest);
        return offers;
    }

    private Cells open(Arrival arrival, int clinician, int day) {
        Length length = arrival.service().length();
        Cells clear =
                taken[clinician][day].inverse().startsOfRuns(length.whole()).later(length.before());
        return WORKED.startsOfRuns(length.session()).and(clear).and(arrival.starts());
    }

    private WholeDays.Leaving leaving(Offer offer, Arrival arrival) {
        Cells free = WORKED.without(taken[offer.clinician()][offer.day()]);
        return new WholeDays(free, USUAL)
                .leaving(offer.start(), arrival.service().length());
    }

    private void take(Offer offer, Length length) {
        int from = offer.start() - length.before();
        taken[offer.clinician()][offer.day()] =
                taken[offer.clinician()][offer.day()].or(Cells.between(from, from + length.whole()));
    }
}
