package org.openhour.booking.api;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.availability.Stretch;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;

/** Reads hours, of a weekday or of one date; all that is wrong with them is said at once. */
@Component
class HoursReader {

    private final MergePatch patches;
    private final Clock clock;

    HoursReader(MergePatch patches, Clock clock) {
        this.patches = patches;
        this.clock = clock;
    }

    /** @throws InvalidRequest where they cannot be used */
    Stretch read(Map<String, @Nullable Object> body, Catalogue catalogue) {
        Fields fields = patches.over(Asked.NOTHING, body, Set.of(), catalogue);
        Optional<LocalTime> from = Dates.time(fields, "from");
        Optional<LocalTime> to = Dates.time(fields, "to");
        if (from.isPresent() && to.filter(end -> !isAfter(end, from.get())).isPresent()) {
            fields.add("to", "not-after-from", "Hours end after they start.");
        }
        Optional<LocationId> location = location(fields, catalogue);
        Optional<Modality> only = fields.has("modality") ? fields.choice("modality", Modality.class) : Optional.empty();
        if (only.filter(Modality.IN_PERSON::equals).isPresent() && !fields.has("location")) {
            fields.add("location", "required", "Sessions in person are in an office.");
        }
        return fields.has("date")
                ? once(fields, from, to, location, only)
                : weekly(fields, from, to, location, only, catalogue);
    }

    private static Stretch once(
            Fields fields,
            Optional<LocalTime> from,
            Optional<LocalTime> to,
            Optional<LocationId> location,
            Optional<Modality> only) {
        Optional<LocalDate> date = Dates.required(fields, "date");
        Stream.of("weekday", "validFrom", "validTo", "everyWeeks")
                .filter(fields::has)
                .forEach(field -> fields.add(field, "not-with-date", "Hours of one date have no week."));
        fields.named().requireNoProblems();
        return Stretch.once(date.orElseThrow(), from.orElseThrow(), to.orElseThrow(), location, only);
    }

    private Stretch weekly(
            Fields fields,
            Optional<LocalTime> from,
            Optional<LocalTime> to,
            Optional<LocationId> location,
            Optional<Modality> only,
            Catalogue catalogue) {
        Optional<DayOfWeek> weekday = fields.choice("weekday", DayOfWeek.class);
        LocalDate today = catalogue.practice().wallClock().today(clock);
        LocalDate first = Dates.optional(fields, "validFrom").orElse(today);
        Optional<LocalDate> last = Dates.optional(fields, "validTo");
        if (last.filter(first::isAfter).isPresent()) {
            fields.add("validTo", "before-valid-from", "The last day is not before the first.");
        }
        int everyWeeks = fields.has("everyWeeks") ? fields.number("everyWeeks", 1, Stretch.MOST_WEEKS) : 1;
        fields.named().requireNoProblems();
        return new Stretch(
                weekday.orElseThrow(), from.orElseThrow(), to.orElseThrow(), location, only, first, last, everyWeeks);
    }

    private static Optional<LocationId> location(Fields fields, Catalogue catalogue) {
        return fields.meaning(
                        "location",
                        60,
                        "location-unknown",
                        "There is no such office.",
                        text -> Found.in(
                                catalogue.locations().values(),
                                Location::slug,
                                one -> one.id().value(),
                                text))
                .map(Location::id);
    }

    private static boolean isAfter(LocalTime end, LocalTime start) {
        return end.equals(LocalTime.MIDNIGHT) || end.isAfter(start);
    }

    /** The fields that can be sent. */
    private record Asked(
            @Nullable String weekday,
            @Nullable String date,
            @Nullable String from,
            @Nullable String to,
            @Nullable String location,
            @Nullable String modality,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable Integer everyWeeks) {

        static final Asked NOTHING = new Asked(null, null, null, null, null, null, null, null, null);
    }
}
