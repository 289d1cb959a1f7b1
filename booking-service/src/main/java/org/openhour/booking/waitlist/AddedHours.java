package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.DayShape;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** Sees which hours clinicians work on top, by what was known before the schedule changed; a day first seen is not new. */
@Component
class AddedHours {

    private final Turn turn;
    private final KnownHours known;
    private final FreedTimes freed;
    private final WaitlistEntryRepository entries;
    private final Availability availability;
    private final Catalogues catalogues;
    private final Clock clock;

    AddedHours(
            Turn turn,
            KnownHours known,
            FreedTimes freed,
            WaitlistEntryRepository entries,
            Availability availability,
            Catalogues catalogues,
            Clock clock) {
        this.turn = turn;
        this.known = known;
        this.freed = freed;
        this.entries = entries;
        this.availability = availability;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Transactional
    public void look() {
        turn.take();
        if (!entries.isAnyoneWaiting()) {
            known.forget();
            return;
        }
        Catalogue catalogue = catalogues.current();
        LocalDate today = catalogue.practice().wallClock().today(clock);
        LocalDate last = today.plusDays(horizon(catalogue));
        if (turn.hoursSeen() == availability.scheduleVersion() && known.reach(last)) {
            return;
        }
        compare(catalogue, today, last);
        turn.hoursSeen(availability.scheduleVersion());
    }

    private void compare(Catalogue catalogue, LocalDate today, LocalDate last) {
        Map<ClinicianId, Map<LocalDate, Cells>> before = known.from(today);
        Map<ClinicianId, Map<LocalDate, DayShape>> now =
                availability.dayShapes(catalogue.clinicians().keySet(), today, last);
        List<KnownHours.Day> changed = new ArrayList<>();
        now.forEach((clinician, days) -> days.forEach((day, shape) -> {
            Cells works = works(shape, day);
            Optional<Cells> worked =
                    Optional.ofNullable(before.getOrDefault(clinician, Map.of()).get(day));
            if (worked.filter(works::equals).isEmpty()) {
                changed.add(new KnownHours.Day(clinician, day, works));
                worked.ifPresent(
                        old -> stretches(works.without(old), day).forEach(span -> freed.note(clinician, span)));
            }
        }));
        known.write(changed);
    }

    private static Cells works(DayShape shape, LocalDate day) {
        return shape.absences().stream()
                .map(absence -> absence.span().cellsOn(day))
                .reduce(shape.hours(), Cells::without);
    }

    private static List<LocalSpan> stretches(Cells cells, LocalDate day) {
        return IntStream.range(0, Cells.A_DAY)
                .filter(cell -> cells.has(cell) && (cell == 0 || !cells.has(cell - 1)))
                .mapToObj(cell -> LocalSpan.of(
                        day.atTime(Cells.timeAt(cell)), Minutes.of(length(cells, cell) * Cells.MINUTES_EACH)))
                .toList();
    }

    private static int length(Cells cells, int from) {
        return (int) IntStream.range(from, Cells.A_DAY).takeWhile(cells::has).count();
    }

    private static int horizon(Catalogue catalogue) {
        return catalogue.services().values().stream()
                .mapToInt(ServiceOffering::horizonDays)
                .max()
                .orElse(0);
    }
}
