package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.openhour.booking.availability.SlotAnswer.WhyNone;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.LicenceType;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** The masks against a walk through every start that excuses one rule at a time. */
class BindingRuleProperties {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final int DAYS = 3;

    /** One clinician, one room, and three days from Monday on. */
    private record Case(
            int nowHour,
            int noticeHours,
            int horizonDays,
            int licenceDays,
            int opens,
            int closes,
            int awayFrom,
            int awayHours,
            int holidays,
            boolean booked,
            boolean roomTaken) {

        LocalDateTime now() {
            return MONDAY.atStartOfDay().plusHours(nowHour);
        }

        List<LocalDate> closed() {
            return MONDAY.datesUntil(MONDAY.plusDays(holidays)).toList();
        }

        LocalDate licensedUntil() {
            return MONDAY.plusDays(licenceDays);
        }

        LocalSpan away() {
            LocalDateTime from = MONDAY.atStartOfDay().plusHours(awayFrom);
            return new LocalSpan(from, from.plusHours(awayHours));
        }

        boolean breaks(WhyNone rule, LocalSpan session) {
            LocalDate day = session.firstDay();
            LocalDateTime midnight = day.atStartOfDay();
            return switch (rule) {
                case OUTSIDE_HORIZON ->
                    session.start().isBefore(now())
                            || day.isAfter(now().toLocalDate().plusDays(horizonDays));
                case NO_VALID_LICENCE -> day.isAfter(licensedUntil());
                case OUTSIDE_HOURS ->
                    session.start().isBefore(midnight.plusHours(opens))
                            || session.end().isAfter(midnight.plusHours(closes));
                case ON_HOLIDAY -> closed().contains(day);
                case ABSENT -> isAway(session, midnight);
                case TOO_SOON ->
                    !session.start().isBefore(now()) && session.start().isBefore(now().plusHours(noticeHours));
                case FULLY_BOOKED -> booked || session.end().isAfter(midnight.plusDays(1));
                case NO_ROOM -> roomTaken;
                default -> false;
            };
        }

        /** Nobody is away in hours that they would not work anyway. */
        private boolean isAway(LocalSpan session, LocalDateTime midnight) {
            LocalDateTime from = latest(session.start(), away().start(), midnight.plusHours(opens));
            LocalDateTime to = earliest(session.end(), away().end(), midnight.plusHours(closes));
            return from.isBefore(to);
        }

        private static LocalDateTime latest(LocalDateTime... times) {
            return Collections.max(List.of(times));
        }

        private static LocalDateTime earliest(LocalDateTime... times) {
            return Collections.min(List.of(times));
        }
    }

    private static final List<WhyNone> RULES = List.of(
            WhyNone.OUTSIDE_HORIZON,
            WhyNone.NO_VALID_LICENCE,
            WhyNone.OUTSIDE_HOURS,
            WhyNone.ON_HOLIDAY,
            WhyNone.ABSENT,
            WhyNone.TOO_SOON,
            WhyNone.FULLY_BOOKED,
            WhyNone.NO_ROOM);

    @Property(tries = 600)
    void namesTheLastRuleWhoseRemovalWouldOpenSomething(@ForAll("cases") Case given) {
        Assume.that(!isOpen(given, EnumSet.noneOf(WhyNone.class)));

        assertThat(named(given)).isEqualTo(expected(given));
    }

    private static WhyNone expected(Case given) {
        List<WhyNone> alone =
                RULES.stream().filter(rule -> isOpen(given, EnumSet.of(rule))).toList();
        if (!alone.isEmpty()) {
            return alone.get(alone.size() - 1);
        }
        EnumSet<WhyNone> excused = EnumSet.allOf(WhyNone.class);
        for (WhyNone rule : RULES) {
            excused.remove(rule);
            if (!isOpen(given, excused)) {
                return rule;
            }
        }
        throw new IllegalStateException("Something is open");
    }

    private static boolean isOpen(Case given, Set<WhyNone> excused) {
        for (int hour = 0; hour < 24 * DAYS; hour++) {
            LocalSpan session = LocalSpan.of(MONDAY.atStartOfDay().plusHours(hour), Minutes.of(60));
            if (RULES.stream().noneMatch(rule -> !excused.contains(rule) && given.breaks(rule, session))) {
                return true;
            }
        }
        return false;
    }

    private static WhyNone named(Case given) {
        ServiceOffering service = SampleCatalogue.inPerson(60, Duration.ofHours(given.noticeHours), given.horizonDays);
        Catalogue catalogue =
                SampleCatalogue.atTheOffice(service, SampleCatalogue.licence(LicenceType.LMFT, given.licensedUntil()));
        SlotRules rules =
                new SlotRules(catalogue, schedule(given), service, Modality.IN_PERSON, Channel.ONLINE, given.now());
        SlotQuery query = SlotQuery.anyone(service.id(), Modality.IN_PERSON, MONDAY, MONDAY.plusDays(DAYS - 1));
        return new BindingRule(rules, query, pages(given)).name();
    }

    private static Schedule schedule(Case given) {
        List<WorkingHours> hours = new ArrayList<>();
        if (given.opens < given.closes) {
            hours.addAll(SampleSchedule.everyDay(
                    SampleCatalogue.CLINICIAN,
                    LocalTime.of(given.opens, 0),
                    LocalTime.of(given.closes % 24, 0),
                    Optional.of(SampleCatalogue.OFFICE)));
        }
        return Schedule.of(
                1,
                hours,
                List.of(new Absence(
                        UUID.randomUUID(), SampleCatalogue.CLINICIAN, given.away(), "Away", Optional.empty())),
                given.closed().stream().map(day -> new Holiday(day, "Closed")).toList());
    }

    private static Map<PageKey, Cells> pages(Case given) {
        Map<PageKey, Cells> pages = new HashMap<>();
        MONDAY.datesUntil(MONDAY.plusDays(DAYS)).forEach(day -> {
            if (given.booked) {
                pages.put(new PageKey(new ResourceId(SampleCatalogue.CLINICIAN.value()), day), Cells.ALL);
            }
            if (given.roomTaken) {
                pages.put(new PageKey(new ResourceId(SampleCatalogue.ROOM.value()), day), Cells.ALL);
            }
        });
        return pages;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<int[]> time = Combinators.combine(
                        Arbitraries.integers().between(-24, 100),
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1, 5))
                .as((now, notice, horizon, licence) -> new int[] {now, notice, horizon, licence});
        Arbitrary<int[]> hours = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(-10, 60),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 3))
                .as((opens, closes, away, length, holidays) -> new int[] {opens, closes, away, length, holidays});
        return Combinators.combine(time, hours, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((when, work, booked, room) -> new Case(
                        when[0], when[1], when[2], when[3], work[0], work[1], work[2], work[3], work[4], booked, room));
    }
}
