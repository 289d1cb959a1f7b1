package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.WallClock;

/** The shifts and ANDs of the search against a slow and obvious one, over both clock changes. */
class SlotSearchProperties {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 14), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 15));

    private record Booked(int start, int cells) {}

    private record Case(
            int minutes, int before, int after, int grid, int opens, int closes, List<Booked> booked, int nowCell) {}

    @Property(tries = 400)
    void findsWhatAWalkThroughEveryCellFinds(@ForAll("cases") Case given, @ForAll @IntRange(max = 3) int which) {
        LocalDate day = DAYS.get(which);
        ServiceOffering service = SampleCatalogue.service(given.minutes, given.before, given.after, given.grid);
        Catalogue catalogue = SampleCatalogue.with(service);
        LocalTime opens = Cells.timeAt(given.opens);
        LocalTime closes = given.closes == Cells.A_DAY ? LocalTime.MIDNIGHT : Cells.timeAt(given.closes);
        Schedule schedule = SampleSchedule.daily(SampleCatalogue.CLINICIAN, opens, closes);
        LocalDateTime now = day.atTime(Cells.timeAt(given.nowCell));
        SlotRules rules = new SlotRules(catalogue, schedule, service, Modality.TELEHEALTH, Channel.ONLINE, now);
        SlotQuery query = SlotQuery.anyone(service.id(), Modality.TELEHEALTH, day, day);

        List<LocalDateTime> found = new SlotSearch(rules, query, pages(given, day), new Rosters())
                .slots().stream().map(slot -> slot.span().start()).toList();

        assertThat(found).isEqualTo(walk(given, day, now, catalogue.practice().wallClock()));
    }

    /** Cell by cell, span by span, with nothing but the definition of an interval. */
    private static List<LocalDateTime> walk(Case given, LocalDate day, LocalDateTime now, WallClock clock) {
        List<LocalDateTime> open = new ArrayList<>();
        LocalDateTime midnight = day.atStartOfDay();
        LocalDateTime dayEnd = midnight.plusDays(1);
        for (int minute = 0; minute < 24 * 60; minute += given.grid) {
            LocalSpan session = LocalSpan.of(midnight.plusMinutes(minute), Minutes.of(given.minutes));
            LocalSpan whole = session.widened(Minutes.of(given.before), Minutes.of(given.after));
            boolean inDay = !whole.start().isBefore(midnight) && !whole.end().isAfter(dayEnd);
            boolean inHours = !session.start().isBefore(midnight.plusMinutes(5L * given.opens))
                    && !session.end().isAfter(midnight.plusMinutes(5L * given.closes));
            boolean clear = given.booked.stream()
                    .map(booked -> LocalSpan.of(midnight.plusMinutes(5L * booked.start), Minutes.of(5 * booked.cells)))
                    .noneMatch(whole::overlaps);
            boolean real =
                    !clock.zone().getRules().getValidOffsets(session.start()).isEmpty()
                            && Duration.between(clock.instantOf(session.start()), clock.instantOf(session.end()))
                                    .equals(Duration.ofMinutes(given.minutes));
            if (inDay && inHours && clear && real && !session.start().isBefore(now)) {
                open.add(session.start());
            }
        }
        return open;
    }

    private static DayPages pages(Case given, LocalDate day) {
        Cells busy = given.booked.stream()
                .map(booked -> Cells.between(booked.start, booked.start + booked.cells))
                .reduce(Cells.NONE, Cells::or);
        return DayPages.readOnce(Map.of(day, Map.of(new ResourceId(SampleCatalogue.CLINICIAN.value()), busy)));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> cell = Arbitraries.integers().between(0, Cells.A_DAY - 1);
        Arbitrary<List<Booked>> booked = Combinators.combine(
                        cell, Arbitraries.integers().between(1, 24))
                .as(Booked::new)
                .list()
                .ofMaxSize(8);
        return Combinators.combine(
                        Arbitraries.of(5, 15, 50, 60, 80, 90),
                        Arbitraries.of(0, 5, 15),
                        Arbitraries.of(0, 5, 10, 20),
                        Arbitraries.of(5, 10, 15, 30, 60),
                        cell,
                        cell,
                        booked,
                        cell)
                .as((minutes, before, after, grid, a, b, taken, now) ->
                        new Case(minutes, before, after, grid, Math.min(a, b), Math.max(a, b) + 1, taken, now / 2));
    }

    @Property(tries = 50)
    void endsWithinTheLimit(@ForAll @IntRange(min = 1, max = 20) int limit) {
        ServiceOffering service = SampleCatalogue.service(50, 0, 10, 30);
        LocalDate day = LocalDate.of(2026, 12, 1);
        SlotRules rules = new SlotRules(
                SampleCatalogue.with(service),
                SampleSchedule.daily(SampleCatalogue.CLINICIAN, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                service,
                Modality.TELEHEALTH,
                Channel.ONLINE,
                day.atStartOfDay());
        SlotQuery query = SlotQuery.anyone(service.id(), Modality.TELEHEALTH, day, day.plusDays(3))
                .atMost(limit);
        assertThat(new SlotSearch(rules, query, DayPages.readOnce(Map.of()), new Rosters()).slots())
                .hasSize(limit);
    }
}
