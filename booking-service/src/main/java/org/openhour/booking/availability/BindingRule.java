package org.openhour.booking.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.availability.SlotAnswer.WhyNone;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Room;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/**
 * Names the rule that left a range empty. The rules are masks over the starts of a day, in the order of
 * {@link WhyNone}; the binding one is the last of those whose removal alone would open something. Where several rules
 * keep everything shut only together, it is the first after which nothing was left. Pure.
 */
final class BindingRule {

    private static final List<WhyNone> RULES = List.of(
            WhyNone.OUTSIDE_HORIZON,
            WhyNone.NO_VALID_LICENCE,
            WhyNone.OUTSIDE_HOURS,
            WhyNone.ON_HOLIDAY,
            WhyNone.ABSENT,
            WhyNone.TOO_SOON,
            WhyNone.FULLY_BOOKED,
            WhyNone.NO_ROOM);

    private final SlotRules rules;
    private final SlotQuery query;
    private final Map<PageKey, Cells> pages;
    private final Schedule ordinary;
    private final boolean[] opensWithout = new boolean[RULES.size()];
    private final boolean[] leavesSome = new boolean[RULES.size()];

    BindingRule(SlotRules rules, SlotQuery query, Map<PageKey, Cells> pages) {
        this.rules = rules;
        this.query = query;
        this.pages = pages;
        this.ordinary = rules.schedule().withoutHolidays();
    }

    WhyNone name() {
        List<Clinician> asked = Reasons.asked(rules, query);
        if (asked.isEmpty()) {
            return Reasons.isOfferedAtAll(rules, query)
                    ? WhyNone.NOT_ACCEPTING_NEW_CLIENTS
                    : WhyNone.NO_CLINICIAN_OFFERS_THIS;
        }
        query.from().datesUntil(query.to().plusDays(1)).forEach(day -> {
            Cells grid = grid(day);
            asked.forEach(
                    one -> Reasons.places(rules, one, query).forEach(place -> weigh(grid, masks(one, place, day))));
        });
        return binding();
    }

    private WhyNone binding() {
        for (int rule = RULES.size() - 1; rule >= 0; rule--) {
            if (opensWithout[rule]) {
                return RULES.get(rule);
            }
        }
        int first = 0;
        while (leavesSome[first]) {
            first++;
        }
        return RULES.get(first);
    }

    private void weigh(Cells grid, List<Cells> masks) {
        Cells[] after = new Cells[masks.size() + 1];
        after[masks.size()] = Cells.ALL;
        for (int rule = masks.size() - 1; rule >= 0; rule--) {
            after[rule] = after[rule + 1].and(masks.get(rule));
        }
        Cells before = grid;
        for (int rule = 0; rule < masks.size(); rule++) {
            opensWithout[rule] |= before.intersects(after[rule + 1]);
            before = before.and(masks.get(rule));
            leavesSome[rule] |= !before.isEmpty();
        }
    }

    /** One mask a rule, in their order. */
    private List<Cells> masks(Clinician clinician, Optional<LocationId> place, LocalDate day) {
        int length = rules.service().minutes().cells();
        Cells open = ordinary.open(clinician.id(), day, rules.modality(), place);
        Cells workable = ordinary.workable(clinician.id(), day, rules.modality(), place);
        return List.of(
                withinHorizon(day),
                rules.catalogue().mayPractise(clinician, day) ? Cells.ALL : Cells.NONE,
                open.startsOfRuns(length),
                rules.schedule().isClosed(day) ? Cells.NONE : Cells.ALL,
                open.without(workable).inverse().startsOfRuns(length),
                cells(rules.now(), rules.earliest(), day).inverse(),
                rules.clear(rules.taken(clinician.id(), day, pages)),
                place.map(office -> roomFree(rules.catalogue().location(office), day, length))
                        .orElse(Cells.ALL));
    }

    /** Never excused: the service's grid, the clock changes, and the part of the day that was asked for. */
    private Cells grid(LocalDate day) {
        return Cells.every(rules.service().startsEvery())
                .and(rules.catalogue()
                        .practice()
                        .wallClock()
                        .wholeStarts(day, rules.service().minutes()))
                .and(query.partOfDay().map(PartOfDay::starts).orElse(Cells.ALL));
    }

    private Cells withinHorizon(LocalDate day) {
        return day.isAfter(rules.horizon())
                ? Cells.NONE
                : cells(day.atStartOfDay(), rules.now(), day).inverse();
    }

    private Cells roomFree(Location location, LocalDate day, int length) {
        return location.rooms().stream()
                .map(Room::id)
                .map(room -> page(new ResourceId(room.value()), day).inverse().startsOfRuns(length))
                .reduce(Cells.NONE, Cells::or);
    }

    private static Cells cells(LocalDateTime from, LocalDateTime to, LocalDate day) {
        return from.isBefore(to) ? new LocalSpan(from, to).cellsOn(day) : Cells.NONE;
    }

    private Cells page(ResourceId resource, LocalDate day) {
        return pages.getOrDefault(new PageKey(resource, day), Cells.NONE);
    }
}
