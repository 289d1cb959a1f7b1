package org.openhour.booking.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Hold;
import org.openhour.booking.availability.Away;
import org.openhour.booking.availability.DayShape;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.WallClock;

/** Draws one clinician's one day; pure, so that it can be tested without a database. */
final class DayDrawing {

    private static final int LAST_HOUR = 23;

    private final LocalDate day;
    private final DayShape shape;
    private final WallClock clock;
    private final Map<Integer, List<Block>> blocks = new HashMap<>();
    private final Map<Integer, List<Patch>> patches = new HashMap<>();
    private Cells taken = Cells.NONE;

    DayDrawing(LocalDate day, DayShape shape, WallClock clock) {
        this.day = day;
        this.shape = shape;
        this.clock = clock;
    }

    Column draw(
            ColumnHead head,
            boolean today,
            List<Appointment> appointments,
            List<Hold> holds,
            Function<Appointment, String> names,
            Function<Appointment, String> lines) {
        Hours hours = new Hours(shape.hours());
        for (int hour = 0; hour <= LAST_HOUR; hour++) {
            int at = hour;
            hours.shutIn(hour).forEach(slice -> put(patches, at, Patch.shut(slice)));
        }
        shape.absences().forEach(this::away);
        appointments.forEach(appointment -> session(appointment, appointments, names, lines));
        holds.forEach(this::hold);
        return new Column(head, load(), today, blocks, patches, hours);
    }

    private void session(
            Appointment appointment,
            List<Appointment> all,
            Function<Appointment, String> names,
            Function<Appointment, String> lines) {
        LocalSpan whole = appointment.spanWithBuffers();
        buffer(whole.start(), appointment.span().start());
        buffer(appointment.span().end(), whole.end());
        taken = taken.or(appointment.span().cellsOn(day));
        Block block =
                Block.of(appointment, day, names.apply(appointment), lines.apply(appointment), half(appointment, all));
        put(blocks, Slice.of(appointment.span(), day).hour(), block);
    }

    private void hold(Hold hold) {
        taken = taken.or(hold.span().cellsOn(day));
        LocalTime until = clock.localOf(hold.expiresAt()).toLocalTime();
        put(blocks, Slice.of(hold.span(), day).hour(), Block.of(hold, day, Words.time(until)));
    }

    private void buffer(LocalDateTime from, LocalDateTime to) {
        if (from.isBefore(to)) {
            Slice slice = Slice.of(new LocalSpan(from, to), day);
            if (!slice.isEmpty()) {
                put(patches, slice.hour(), Patch.buffer(slice));
            }
        }
    }

    private void away(Away absence) {
        Slice slice = Slice.of(absence.span(), day);
        Slice drawn = slice.within(firstWorkedHour(slice), Math.max(firstWorkedHour(slice), lastWorkedHour(slice)));
        put(patches, drawn.hour(), Patch.away(drawn, absence.label()));
        taken = taken.or(absence.span().cellsOn(day).and(shape.hours()));
    }

    /** A whole day away is drawn over the working hours, not from midnight on. */
    private int firstWorkedHour(Slice slice) {
        return Math.max(slice.hour(), new Slice(shape.hours().indexes().min().orElse(slice.from()), LAST_HOUR).hour());
    }

    private int lastWorkedHour(Slice slice) {
        int last = shape.hours().indexes().max().orElse(slice.to() - 1);
        return Math.min(slice.lastHour(), new Slice(last, last + 1).hour());
    }

    /** Two sessions at once share the width; the one that came later stands at the right. */
    private static Optional<String> half(Appointment appointment, List<Appointment> all) {
        List<Appointment> beside = all.stream()
                .filter(other -> other.span().overlaps(appointment.span()))
                .toList();
        if (beside.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(appointment.overrideReason().isPresent() ? "half2" : "half");
    }

    private int load() {
        int open = shape.hours().count();
        return open == 0 ? 0 : Math.min(100, 100 * taken.and(shape.hours()).count() / open);
    }

    private static <T> void put(Map<Integer, List<T>> into, int hour, T item) {
        into.computeIfAbsent(hour, key -> new ArrayList<>()).add(item);
    }
}
