package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.StandingRules;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.LocalSpan;

/** What happens to a whole meeting of a group within one transaction; it is locked first, its members after. */
@Component
class GroupTransaction {

    private final StandingRules rules;
    private final GroupSessionRepository groups;
    private final AppointmentStore store;
    private final Seats seats;
    private final SharedTime shared;
    private final Clock clock;

    GroupTransaction(
            StandingRules rules,
            GroupSessionRepository groups,
            AppointmentStore store,
            Seats seats,
            SharedTime shared,
            Clock clock) {
        this.rules = rules;
        this.groups = groups;
        this.store = store;
        this.seats = seats;
        this.shared = shared;
        this.clock = clock;
    }

    @Transactional
    public GroupSession schedule(GroupWish wish) {
        rules.hold();
        return seats.schedule(wish.session(), wish.seats());
    }

    /** Everybody moves along, or nobody: each member is told of their own appointment alone. */
    @Transactional
    public GroupSession move(GroupSessionId id, Move move, Because because) {
        Catalogue catalogue = rules.hold();
        GroupSession group = lock(id);
        WantedSession wanted = wanted(group, move);
        List<Appointment> members = store.lockMembersOf(id);
        LocalSpan session =
                LocalSpan.of(wanted.start(), catalogue.service(group.service()).minutes());
        List<Appointment> over = shared.lockOver(group);
        Place place = seats.replace(wanted, claims(group, members), claimsAt(session, members));
        shared.passOn(over);
        group.move(place);
        for (Appointment member : members) {
            // Each is asked by themselves: nobody answers for a whole group (R-A5).
            member.move(place, Optional.empty(), catalogue.practice().wallClock(), because, clock.instant());
            store.save(member);
        }
        return groups.save(group);
    }

    /** The practice's own cancellation, so late for nobody (R-A14). */
    @Transactional
    public GroupSession cancel(GroupSessionId id, Because because) {
        GroupSession group = lock(id);
        List<Appointment> members = store.lockMembersOf(id);
        List<Appointment> over = shared.lockOver(group);
        List<Claim> claims = claims(group, members);
        for (Appointment member : members) {
            member.cancel(false, because, clock.instant());
            store.save(member);
        }
        group.cancel(clock.instant());
        shared.release(claims, over);
        return groups.save(group);
    }

    private GroupSession lock(GroupSessionId id) {
        GroupSession group = groups.lock(id.value()).orElseThrow(() -> new UnknownAppointment(id));
        if (group.isCancelled()) {
            throw AppointmentRefused.notPossibleNow(Status.CANCELLED, Status.BOOKED);
        }
        return group;
    }

    private static WantedSession wanted(GroupSession group, Move move) {
        Modality modality = move.modality().orElse(group.modality());
        return new WantedSession(
                group.service(),
                modality,
                move.start(),
                move.clinician().or(() -> Optional.of(group.clinician())),
                modality == Modality.TELEHEALTH
                        ? Optional.empty()
                        : move.location().or(group::location));
    }

    private static List<Claim> claims(GroupSession group, List<Appointment> members) {
        List<Claim> claims = new ArrayList<>(group.claims());
        members.forEach(member -> claims.addAll(Claims.of(member)));
        return claims;
    }

    private static List<Claim> claimsAt(LocalSpan session, List<Appointment> members) {
        return members.stream()
                .flatMap(member -> Company.of(member).claims(session).stream())
                .toList();
    }
}
