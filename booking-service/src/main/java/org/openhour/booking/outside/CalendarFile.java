package org.openhour.booking.outside;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads out of a calendar file when its owner is busy, and nothing else. Whatever a file says, the work that it can
 * cause is bounded, and an entry that cannot be understood is skipped and counted.
 */
final class CalendarFile {

    private static final long MOST_WORK_A_RULE = 200_000;
    private static final long MOST_WORK = 2_000_000;
    private static final int MOST_OCCURRENCES = 10_000;

    private final Window window;
    private final String ownUids;
    private final BusyDays busy;
    private final Map<String, List<Moment>> replaced = new HashMap<>();
    private long workLeft = MOST_WORK;
    private int occurrencesLeft = MOST_OCCURRENCES;
    private int skipped;

    private CalendarFile(Window window, String ownDomain) {
        this.window = window;
        this.ownUids = "@" + ownDomain.toLowerCase(Locale.ROOT);
        this.busy = new BusyDays(window);
    }

    /**
     * @param ownDomain what follows the @ in the UID of our own appointments: who subscribes to our feed sends them back
     * @throws CannotRead where this is no calendar, or not the whole of one
     */
    static BusyTimes busyTimes(String text, Window window, String ownDomain) {
        Entries entries = Entries.of(text);
        CalendarFile file = new CalendarFile(window, ownDomain);
        file.read(entries.found());
        return new BusyTimes(file.busy.days(), file.skipped + entries.broken());
    }

    private void read(List<Entry> entries) {
        List<Event> events = new ArrayList<>();
        for (Entry entry : entries) {
            attempt(() -> {
                if (entry.kind().equals("VFREEBUSY")) {
                    BusyList.periods(entry, zone()).forEach(this::mark);
                } else if (!isOurs(entry)) {
                    events.add(Event.of(entry, zone()));
                }
            });
        }
        events.forEach(this::noteReplaced);
        events.stream().filter(Event::isBusy).forEach(event -> attempt(() -> expand(event)));
    }

    private void noteReplaced(Event event) {
        event.uid().ifPresent(uid -> event.instead()
                .ifPresent(start ->
                        replaced.computeIfAbsent(uid, key -> new ArrayList<>()).add(start)));
    }

    private void expand(Event event) {
        Set<Object> gone = gone(event);
        for (Moment start : starts(event)) {
            if (!gone.contains(start.instant()) && !gone.contains(start.local().toLocalDate())) {
                mark(new BusyList.Period(start.instant(), event.length().after(start)));
            }
        }
    }

    /** The instants and the days at which it does not take place, or another stands in its place. */
    private Set<Object> gone(Event event) {
        List<Moment> moved = event.instead().isPresent()
                ? List.of()
                : event.uid().map(replaced::get).orElse(List.of());
        spend(event.except().size() + moved.size());
        return Stream.concat(event.except().stream(), moved.stream())
                .map(start -> start.isDay() ? start.local().toLocalDate() : start.instant())
                .collect(Collectors.toSet());
    }

    private Set<Moment> starts(Event event) {
        Set<Moment> starts = new LinkedHashSet<>();
        starts.add(event.start());
        starts.addAll(event.also());
        event.rules().forEach(rule -> starts.addAll(repeated(event, rule)));
        return starts;
    }

    private List<Moment> repeated(Event event, Rule rule) {
        ZoneId zone = event.start().zone();
        LocalDateTime first = event.start().local();
        LocalDateTime from = LocalDateTime.ofInstant(window.start(), zone)
                .minusDays(event.length().days() + 1)
                .minus(event.length().time());
        LocalDateTime to = LocalDateTime.ofInstant(window.end(), zone);
        if (first.isAfter(to)) {
            return List.of();
        }
        long work = rule.work(first, from, to);
        require(work <= MOST_WORK_A_RULE);
        spend(work);
        return rule.starts(first, from, to).stream().map(event.start()::at).toList();
    }

    private void mark(BusyList.Period period) {
        if (period.end().isAfter(window.start()) && period.start().isBefore(window.end())) {
            require(occurrencesLeft > 0);
            occurrencesLeft--;
            busy.add(period.start(), period.end());
        }
    }

    private void spend(long work) {
        require(work <= workLeft);
        workLeft -= work;
    }

    private static void require(boolean bounded) {
        if (!bounded) {
            throw new IllegalArgumentException("More than a calendar has");
        }
    }

    /** Whatever goes wrong inside one entry, in our reading or in iCal4j's, is the fault of what it says. */
    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            skipped++;
        }
    }

    private boolean isOurs(Entry entry) {
        return entry.first("UID")
                .filter(uid -> uid.value().toLowerCase(Locale.ROOT).endsWith(ownUids))
                .isPresent();
    }

    private ZoneId zone() {
        return window.clock().zone();
    }
}
