package org.openhour.booking.outside;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Recur;

/**
 * A rule by which an event repeats. Expanded in local time, for a rule that walks over a clock change in true time stays
 * shifted after it.
 */
record Rule(Recur<LocalDateTime> recur, Step step, Optional<LocalDateTime> until) {

    private static final int LONGEST = 500;
    private static final int STEPS_AS_MUCH_AS_A_CANDIDATE = 16;

    /** By what a rule goes on, and how many starts one step can have at most by its weekdays and days. */
    enum Step {
        HOURLY(ChronoUnit.HOURS, 1),
        DAILY(ChronoUnit.DAYS, 1),
        WEEKLY(ChronoUnit.WEEKS, 7),
        MONTHLY(ChronoUnit.MONTHS, 31),
        YEARLY(ChronoUnit.YEARS, 366);

        private final ChronoUnit unit;
        private final int days;

        Step(ChronoUnit unit, int days) {
            this.unit = unit;
            this.days = days;
        }
    }

    /**
     * @throws IllegalArgumentException where it cannot be understood, or goes on by the minute, which no appointment does
     * @throws DateTimeException where its end cannot be understood
     */
    static Rule parse(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Too long a rule");
        }
        List<String> parts = Arrays.asList(text.toUpperCase(Locale.ROOT).split(";", -1));
        String endless = parts.stream()
                .filter(part -> !part.isBlank() && !part.startsWith("UNTIL="))
                .collect(Collectors.joining(";"));
        Recur<LocalDateTime> recur = new Recur<>(endless);
        return new Rule(recur, Step.valueOf(recur.getFrequency().name()), until(parts, zone));
    }

    /** The last moment at which an occurrence may start, by the event's own clock. */
    private static Optional<LocalDateTime> until(List<String> parts, ZoneId zone) {
        return parts.stream()
                .filter(part -> part.startsWith("UNTIL="))
                .map(part -> Moment.parse(part.substring("UNTIL=".length()), zone))
                .map(last -> last.isDay()
                        ? last.local().plusDays(1).minusSeconds(1)
                        : LocalDateTime.ofInstant(last.instant(), zone))
                .findFirst();
    }

    /** How many candidates an expansion may have to look at; a step that is only taken counts for little. */
    long work(LocalDateTime first, LocalDateTime from, LocalDateTime to) {
        LocalDateTime begin = recur.getCount() > 0 ? first : wellBefore(first, from);
        long times = size(recur.getHourList()) * size(recur.getMinuteList()) * size(recur.getSecondList());
        return (steps(begin, to) + 2) * times * step.days + steps(first, begin) / STEPS_AS_MUCH_AS_A_CANDIDATE;
    }

    private long steps(LocalDateTime from, LocalDateTime to) {
        return Math.max(0, step.unit.between(from, to)) / interval();
    }

    /** The starts from one moment to another, both included; perhaps some before. */
    List<LocalDateTime> starts(LocalDateTime first, LocalDateTime from, LocalDateTime to) {
        LocalDateTime last = until.filter(to::isAfter).orElse(to);
        return recur.getDates(first, wellBefore(first, from), last);
    }

    /** iCal4j begins with the step after this one, though the step under way may have starts to come. */
    private LocalDateTime wellBefore(LocalDateTime first, LocalDateTime from) {
        LocalDateTime before = from.minus(2 * interval(), step.unit);
        return before.isAfter(first) ? before : first;
    }

    private long interval() {
        return Math.max(1, recur.getInterval());
    }

    private static long size(List<?> list) {
        return Math.max(1, list.size());
    }
}
