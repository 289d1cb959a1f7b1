package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.availability.Repeat;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.time.LocalSpan;

/** Reads an absence, from moment to moment or of whole days; all that is wrong with it is said at once. */
@Component
class AbsenceReader {

    private static final int LONGEST_DAYS = 366;

    /** What is to be. */
    record Wanted(LocalSpan span, String label, Optional<Repeat> repeat) {}

    private final MergePatch patches;

    AbsenceReader(MergePatch patches) {
        this.patches = patches;
    }

    /** @throws InvalidRequest where it cannot be used */
    Wanted read(Map<String, @Nullable Object> body, Catalogue catalogue) {
        Fields fields = patches.over(Asked.NOTHING, body, Set.of(), catalogue);
        Optional<LocalSpan> span = fields.has("from") ? wholeDays(fields) : momentToMoment(fields);
        String label = fields.lineIfAny("label", 60).orElse("Away");
        Optional<Repeat> repeat = repeat(fields);
        span.ifPresent(times -> check(fields, times, repeat));
        fields.named().requireNoProblems();
        return new Wanted(span.orElseThrow(), label, repeat);
    }

    private static Optional<LocalSpan> wholeDays(Fields fields) {
        Stream.of("start", "end")
                .filter(fields::has)
                .forEach(field -> fields.add(field, "not-with-days", "Whole days have no times."));
        Optional<LocalDate> first = Dates.required(fields, "from");
        Optional<LocalDate> last = fields.has("to") ? Dates.optional(fields, "to") : first;
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return span(
                fields, "to", first.get().atStartOfDay(), last.get().plusDays(1).atStartOfDay());
    }

    private static Optional<LocalSpan> momentToMoment(Fields fields) {
        Optional<LocalDateTime> start = moment(fields, "start");
        Optional<LocalDateTime> end = moment(fields, "end");
        return start.isEmpty() || end.isEmpty() ? Optional.empty() : span(fields, "end", start.get(), end.get());
    }

    private static Optional<LocalSpan> span(Fields fields, String end, LocalDateTime from, LocalDateTime to) {
        if (from.isBefore(to)) {
            return Optional.of(new LocalSpan(from, to));
        }
        fields.add(end, "not-after-start", "An absence ends after it starts.");
        return Optional.empty();
    }

    private static Optional<LocalDateTime> moment(Fields fields, String field) {
        String text = fields.line(field, 40);
        Optional<LocalDateTime> moment =
                text.isEmpty() ? Optional.empty() : fields.named().start(field, text);
        if (moment.filter(time -> time.getMinute() % 5 != 0 || time.getSecond() != 0 || time.getNano() != 0)
                .isPresent()) {
            fields.add(field, "not-five-minutes", "A multiple of five minutes.");
        }
        return moment;
    }

    private static Optional<Repeat> repeat(Fields fields) {
        Optional<LocalDate> until = Dates.optional(fields, "repeatUntil");
        if (fields.has("repeatEveryWeeks")) {
            return Optional.of(new Repeat(fields.number("repeatEveryWeeks", 1, Repeat.MOST_WEEKS), until));
        }
        if (fields.has("repeatUntil")) {
            fields.add("repeatEveryWeeks", "required", "Say how often it comes again.");
        }
        return Optional.empty();
    }

    private static void check(Fields fields, LocalSpan span, Optional<Repeat> repeat) {
        if (span.end().isAfter(span.start().plusDays(LONGEST_DAYS))) {
            fields.add("end", "too-long", "An absence lasts at most a year.");
        }
        if (repeat.filter(again -> span.end().isAfter(span.start().plusWeeks(again.everyWeeks())))
                .isPresent()) {
            fields.add("repeatEveryWeeks", "repeats-too-soon", "It is over before it comes again.");
        }
        if (repeat.flatMap(Repeat::until)
                .filter(last -> last.isBefore(span.firstDay()))
                .isPresent()) {
            fields.add("repeatUntil", "before-start", "It is not over before it starts.");
        }
    }

    /** The fields that can be sent. */
    private record Asked(
            @Nullable String start,
            @Nullable String end,
            @Nullable String from,
            @Nullable String to,
            @Nullable String label,
            @Nullable Integer repeatEveryWeeks,
            @Nullable String repeatUntil) {

        static final Asked NOTHING = new Asked(null, null, null, null, null, null, null);
    }
}
