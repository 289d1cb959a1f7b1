package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.time.Cells;

/**
 * Those who may hold a service in one way and place, and from which cells of a day each may start by hours, absences
 * and licence. A day is worked out when it is first asked for. Good for as long as practice and schedule stay the same.
 */
final class Roster {

    /** Somebody's ids, made once: the search needs them for every day. */
    record Member(Clinician clinician, ClinicianId id, ResourceId own, ResourceId outside) {

        private static Member of(Clinician clinician) {
            ClinicianId id = clinician.id();
            return new Member(clinician, id, new ResourceId(id.value()), ResourceId.outside(id));
        }
    }

    /** More than any horizon; days that are over make room. */
    private static final int MOST_DAYS = 1_000;

    private final SlotRules rules;
    private final Optional<LocationId> place;
    private final List<Member> members;
    private final Map<LocalDate, List<Cells>> days = new ConcurrentHashMap<>();

    Roster(SlotRules rules, SlotQuery query, Optional<LocationId> place) {
        this.rules = rules;
        this.place = place;
        this.members = rules.offering().stream()
                .filter(clinician -> query.wants(clinician.id()))
                .filter(clinician -> place.isEmpty() || clinician.meetsAt(place.get()))
                .map(Member::of)
                .toList();
    }

    List<Member> members() {
        return members;
    }

    /** One mask a member, in their order. */
    List<Cells> startsOn(LocalDate day) {
        if (days.size() > MOST_DAYS) {
            days.clear();
        }
        return days.computeIfAbsent(day, this::work);
    }

    private List<Cells> work(LocalDate day) {
        Map<Cells, Cells> same = new HashMap<>();
        return members.stream()
                .map(member -> rules.withinHours(member.clinician(), day, place))
                .map(starts -> same.computeIfAbsent(starts, first -> first))
                .toList();
    }
}
