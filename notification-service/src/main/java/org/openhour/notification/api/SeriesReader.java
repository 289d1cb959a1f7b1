package org.openhour.notification.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.api.AppointmentWire.MovedWire;
import org.openhour.notification.api.AppointmentWire.RecurrenceWire;
import org.openhour.notification.api.AppointmentWire.SeriesWire;
import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Modality;
import org.openhour.notification.appointments.MovedDate;
import org.openhour.notification.appointments.Recurrence;
import org.openhour.notification.appointments.SeriesDate;

/** Reads of which series an appointment is a date, or how the series goes on that it stands for. */
final class SeriesReader {

    private static final int MOST_WEEKS = 52;
    private static final int MOST_EXCEPTIONS = 2000;

    private final FieldReader fields;

    SeriesReader(FieldReader fields) {
        this.fields = fields;
    }

    Optional<SeriesDate> series(@Nullable SeriesWire wire) {
        if (wire == null) {
            return Optional.empty();
        }
        Optional<AppointmentId> id = fields.required("series.id", wire.id())
                .flatMap(text -> fields.parsed("series.id", text, "not-an-id", SeriesReader::id));
        Optional<Instant> start = fields.moment("series.originalStart", wire.originalStart());
        return id.flatMap(series -> start.map(original -> new SeriesDate(series, original)));
    }

    Optional<Recurrence> recurrence(@Nullable RecurrenceWire wire) {
        if (wire == null) {
            return Optional.empty();
        }
        Integer weeks = wire.everyWeeks();
        boolean rhythm = weeks != null && weeks >= 1 && weeks <= MOST_WEEKS;
        if (!rhythm) {
            fields.problem("recurrence.everyWeeks", "out-of-range", "must be a number from 1 to " + MOST_WEEKS);
        }
        Optional<Instant> last =
                wire.lastStart() == null ? Optional.empty() : fields.moment("recurrence.lastStart", wire.lastStart());
        List<Instant> leftOut = each("recurrence.leftOut", wire.leftOut(), fields::moment);
        List<MovedDate> moved = each("recurrence.moved", wire.moved(), this::moved);
        return rhythm && weeks != null
                ? Optional.of(new Recurrence(weeks, last.orElse(null), leftOut, moved))
                : Optional.empty();
    }

    private Optional<MovedDate> moved(String path, @Nullable MovedWire wire) {
        if (wire == null) {
            fields.problem(path, "required", "must be given");
            return Optional.empty();
        }
        Optional<Instant> original = fields.moment(path + ".originalStart", wire.originalStart());
        Optional<Instant> start = fields.moment(path + ".start", wire.start());
        Optional<Instant> end = fields.moment(path + ".end", wire.end());
        Optional<Modality> modality = fields.constant(path + ".modality", wire.modality(), Modality.class);
        Optional<String> place = fields.optional(path + ".place", wire.place());
        if (original.isEmpty() || start.isEmpty() || end.isEmpty() || modality.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MovedDate(original.get(), start.get(), end.get(), modality.get(), place.orElse(null)));
    }

    private <W, T> List<T> each(
            String path, @Nullable List<@Nullable W> wires, BiFunction<String, @Nullable W, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        if (wires != null && wires.size() > MOST_EXCEPTIONS) {
            fields.problem(path, "too-many", "must be at most " + MOST_EXCEPTIONS);
            return all;
        }
        for (int i = 0; wires != null && i < wires.size(); i++) {
            reader.apply(path + "[" + i + "]", wires.get(i)).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<AppointmentId> id(String text) {
        return text.matches(AppointmentId.PATTERN) ? Optional.of(new AppointmentId(text)) : Optional.empty();
    }
}
