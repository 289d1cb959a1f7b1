package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** Hours and absences that come again, against a walk that writes every turn down; over both clock changes. */
class ScheduleProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 200;

    private record Weekly(int weekday, int opens, int closes, int fromDay, int lasts, int everyWeeks) {}

    private record Gone(int day, int cell, int cells, int everyWeeks, int untilDay) {}

    @Property(tries = 300)
    void worksWhenAWalkThroughEveryTurnSays(
            @ForAll("weeklies") List<Weekly> weeklies, @ForAll("absences") List<Gone> gone) {
        Schedule schedule = Schedule.of(
                1,
                weeklies.stream()
                        .map(ScheduleProperties::stretch)
                        .map(SampleSchedule::hours)
                        .toList(),
                gone.stream().map(ScheduleProperties::absence).toList(),
                List.of());
        Set<LocalDateTime> worked = new HashSet<>();
        weeklies.forEach(weekly -> walk(weekly, worked));
        gone.forEach(absence -> walk(absence, worked));

        for (LocalDate day : FIRST.datesUntil(FIRST.plusDays(DAYS)).toList()) {
            Cells workable = schedule.workable(SampleCatalogue.CLINICIAN, day, Modality.TELEHEALTH, Optional.empty());
            Set<LocalDateTime> found = new HashSet<>();
            workable.indexes().forEach(cell -> found.add(day.atTime(Cells.timeAt(cell))));
            Set<LocalDateTime> expected = new HashSet<>(worked);
            expected.removeIf(time -> !time.toLocalDate().equals(day));
            assertThat(found).as("%s", day).isEqualTo(expected);
        }
    }

    /** From the Monday of the first week on, week by week. */
    private static void walk(Weekly weekly, Set<LocalDateTime> worked) {
        LocalDate from = FIRST.plusDays(weekly.fromDay);
        LocalDate monday = from;
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.minusDays(1);
        }
        for (; monday.isBefore(FIRST.plusDays(DAYS)); monday = monday.plusDays(7L * weekly.everyWeeks)) {
            LocalDate day = monday.plusDays(weekly.weekday - 1L);
            if (!day.isBefore(from) && !day.isAfter(from.plusDays(weekly.lasts))) {
                for (int cell = weekly.opens; cell < weekly.closes; cell++) {
                    worked.add(day.atStartOfDay().plusMinutes(5L * cell));
                }
            }
        }
    }

    private static void walk(Gone gone, Set<LocalDateTime> worked) {
        LocalDateTime start = FIRST.plusDays(gone.day).atStartOfDay().plusMinutes(5L * gone.cell);
        LocalDateTime last = FIRST.plusDays(DAYS).atStartOfDay();
        do {
            for (int cell = 0; cell < gone.cells; cell++) {
                worked.remove(start.plusMinutes(5L * cell));
            }
            start = start.plusDays(7L * gone.everyWeeks);
        } while (gone.everyWeeks > 0
                && start.isBefore(last)
                && !start.toLocalDate().isAfter(FIRST.plusDays(gone.untilDay)));
    }

    private static Stretch stretch(Weekly weekly) {
        LocalDate from = FIRST.plusDays(weekly.fromDay);
        return SampleSchedule.everySoManyWeeks(
                weekly.everyWeeks,
                DayOfWeek.of(weekly.weekday),
                from,
                Optional.of(from.plusDays(weekly.lasts)),
                Cells.timeAt(weekly.opens),
                Cells.timeAt(weekly.closes));
    }

    private static Absence absence(Gone gone) {
        LocalDateTime start = FIRST.plusDays(gone.day).atStartOfDay().plusMinutes(5L * gone.cell);
        Optional<Repeat> repeat = gone.everyWeeks == 0
                ? Optional.empty()
                : Optional.of(new Repeat(gone.everyWeeks, Optional.of(FIRST.plusDays(gone.untilDay))));
        return new Absence(
                UUID.randomUUID(),
                SampleCatalogue.CLINICIAN,
                LocalSpan.of(start, Minutes.of(5 * gone.cells)),
                "Away",
                repeat);
    }

    @Provide
    Arbitrary<List<Weekly>> weeklies() {
        Arbitrary<Integer> cell = Arbitraries.integers().between(0, Cells.A_DAY - 2);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        cell,
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, DAYS),
                        Arbitraries.integers().between(1, 4))
                .as((weekday, opens, length, from, lasts, weeks) ->
                        new Weekly(weekday, opens, Math.min(opens + length, Cells.A_DAY - 1), from, lasts, weeks))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Gone>> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, Cells.A_DAY - 1),
                        Arbitraries.integers().between(1, 7 * Cells.A_DAY),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, DAYS))
                .as((day, cell, cells, weeks, until) -> new Gone(day, cell, cells, weeks, Math.max(day, until)))
                .list()
                .ofMaxSize(4);
    }
}
