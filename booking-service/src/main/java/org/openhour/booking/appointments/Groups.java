package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.SlotAnswer;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.TriedAgain;

/** Meetings of groups, and who comes to them; seats are booked like any other appointment. */
@Service
@TriedAgain
public class Groups {

    /** A meeting, and how many of its seats are taken. */
    public record Meeting(GroupSession session, int taken) {

        public int free() {
            return session.seats() - taken;
        }
    }

    private final GroupSessionRepository groups;
    private final GroupTransaction transaction;
    private final AppointmentStore store;
    private final Catalogues catalogues;
    private final Clock clock;

    Groups(
            GroupSessionRepository groups,
            GroupTransaction transaction,
            AppointmentStore store,
            Catalogues catalogues,
            Clock clock) {
        this.groups = groups;
        this.transaction = transaction;
        this.store = store;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Those that start in {@code [from, to)} by the wall clock, in order of their start; cancelled ones left out. */
    @Transactional(readOnly = true)
    public List<Meeting> startingIn(LocalDateTime from, LocalDateTime to) {
        List<GroupSession> found = groups.findStartingIn(from, to);
        Map<UUID, Integer> taken = groups
                .countTaken(found.stream().map(GroupSession::getId).toList())
                .stream()
                .collect(Collectors.toMap(GroupSessionRepository.Taken::getId, GroupSessionRepository.Taken::getTaken));
        return found.stream()
                .map(one -> new Meeting(one, taken.getOrDefault(one.getId(), 0)))
                .toList();
    }

    /** The meetings of a range with a seat left; where there are none, why, and the next one after it. */
    @Transactional(readOnly = true)
    public SlotAnswer search(SlotQuery query) {
        Catalogue catalogue = catalogues.current();
        MeetingRules rules = new MeetingRules(
                catalogue, query.channel(), catalogue.practice().wallClock().now(clock));
        List<OpenSlot> open = open(query, query.from(), query.to(), rules);
        if (!open.isEmpty()) {
            return new SlotAnswer(
                    open.subList(0, Math.min(open.size(), query.limit())), Optional.empty(), Optional.empty());
        }
        LocalDate next = query.to().plusDays(1);
        return new SlotAnswer(
                List.of(),
                Optional.of(SlotAnswer.WhyNone.FULLY_BOOKED),
                open(query, next, next.plusDays(SlotQuery.MOST_DAYS), rules).stream()
                        .findFirst());
    }

    private List<OpenSlot> open(SlotQuery query, LocalDate from, LocalDate to, MeetingRules rules) {
        return startingIn(from.atStartOfDay(), to.plusDays(1).atStartOfDay()).stream()
                .filter(meeting -> rules.isOpen(meeting, query))
                .map(meeting -> meeting.session().slot())
                .toList();
    }

    /** @throws UnknownAppointment where there is none */
    @Transactional(readOnly = true)
    public Meeting get(GroupSessionId id) {
        GroupSession found = groups.findById(id.value()).orElseThrow(() -> new UnknownAppointment(id));
        return new Meeting(found, store.membersOf(id).size());
    }

    /** The appointments of those who come, in the order in which they were booked. */
    @Transactional(readOnly = true)
    public List<Appointment> members(GroupSessionId id) {
        return store.membersOf(id);
    }

    /** @throws AppointmentRefused where clinician or room is not free, or the time is not given out */
    public GroupSession schedule(GroupWish wish) {
        return transaction.schedule(wish);
    }

    /** The whole meeting, with everybody who comes. */
    public GroupSession move(GroupSessionId id, Move move, Because because) {
        return transaction.move(id, move, because);
    }

    public GroupSession cancel(GroupSessionId id, Because because) {
        return transaction.cancel(id, because);
    }
}
