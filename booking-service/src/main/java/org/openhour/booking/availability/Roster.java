package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/**
 * Those who may hold a service in one way and place, and from which cells of a day each may start. A day is worked out
 * when it is first asked for. Good for as long as practice and schedule stay the same.
 */
final class Roster {

    /** Somebody's ids, made once: the search needs them for every day. */
    record Member(Clinician clinician, ClinicianId id, ResourceId own, ResourceId outside) {

        private static Member of(Clinician clinician) {
            ClinicianId id = clinician.id();
            return new Member(clinician, id, new ResourceId(id.value()), ResourceId.outside(id));
        }
    }

    /** A day's slots, and the pages and starts from which they follow. */
    private record Open(Map<ResourceId, Cells> taken, Cells starts, List<OpenSlot> slots) {

        @SuppressWarnings("ReferenceEquality")
        boolean followsFrom(Map<ResourceId, Cells> otherTaken, Cells otherStarts) {
            return taken == otherTaken && starts.equals(otherStarts);
        }
    }

    /** More than any horizon; days that are over make room. */
    private static final int MOST_DAYS = 1_000;

    private final SlotRules rules;
    private final Optional<LocationId> place;
    private final List<Member> members;
    private final Map<LocalDate, List<Cells>> hours = new ConcurrentHashMap<>();
    private final Map<LocalDate, Open> open = new ConcurrentHashMap<>();

    Roster(SlotRules rules, SlotQuery query, Optional<LocationId> place) {
        this.rules = rules;
        this.place = place;
        this.members = rules.offering().stream()
                .filter(clinician -> query.wants(clinician.id()))
                .filter(clinician -> place.isEmpty() || clinician.meetsAt(place.get()))
                .map(Member::of)
                .toList();
    }

    /**
     * When a session can start and with whom, in order of time. Of pages that are kept it is worked out once.
     *
     * @param starts the cells from which one may start at all
     */
    List<OpenSlot> slotsOn(LocalDate day, Cells starts, DayPages pages) {
        Map<ResourceId, Cells> taken = pages.on(day);
        if (!pages.kept()) {
            return slots(day, starts, taken);
        }
        Open known = open.get(day);
        if (known == null || !known.followsFrom(taken, starts)) {
            known = new Open(taken, starts, slots(day, starts, taken));
            put(open, day, known);
        }
        return known.slots();
    }

    /** The heart of a search, run for every clinician and day. */
    private List<OpenSlot> slots(LocalDate day, Cells starts, Map<ResourceId, Cells> taken) {
        List<Cells> within = withinHours(day);
        Takers takers = new Takers();
        for (int i = 0; i < within.size(); i++) {
            Member member = members.get(i);
            Cells open = within.get(i).and(starts);
            if (!open.isEmpty()) {
                Cells busy = rules.taken(taken.get(member.own()), taken.get(member.outside()));
                takers.add(member.id(), open.and(rules.clear(busy)));
            }
        }
        List<OpenSlot> slots = new ArrayList<>();
        takers.forEach((cell, who) -> slots.add(new OpenSlot(
                LocalSpan.of(day.atTime(Cells.timeAt(cell)), rules.service().minutes()), place, who)));
        return slots;
    }

    /** By hours, absences and licence. */
    private List<Cells> withinHours(LocalDate day) {
        List<Cells> known = hours.get(day);
        if (known == null) {
            known = work(day);
            put(hours, day, known);
        }
        return known;
    }

    private static <T> void put(Map<LocalDate, T> days, LocalDate day, T what) {
        if (days.size() > MOST_DAYS) {
            days.clear();
        }
        days.put(day, what);
    }

    private List<Cells> work(LocalDate day) {
        Map<Cells, Cells> same = new HashMap<>();
        return members.stream()
                .map(member -> rules.withinHours(member.clinician(), day, place))
                .map(starts -> same.computeIfAbsent(starts, first -> first))
                .toList();
    }
}
