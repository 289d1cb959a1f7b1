package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.AlreadyTaken;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Choice;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.NotGivenOut;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/**
 * Gives out the seats of group sessions, in the caller's transaction. A meeting is locked while its seats are counted, so
 * that it is never overbooked; the desk opens a meeting by seating its first member.
 */
@Component
class Seats {

    /** A seat, and when and where it is. */
    record Seat(GroupSessionId group, Place place) {}

    private final GroupSessionRepository groups;
    private final Placement placement;
    private final Reservations reservations;
    private final Catalogues catalogues;
    private final Clock clock;

    Seats(
            GroupSessionRepository groups,
            Placement placement,
            Reservations reservations,
            Catalogues catalogues,
            Clock clock) {
        this.groups = groups;
        this.placement = placement;
        this.reservations = reservations;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /**
     * @param given what the member has taken before and gives back in the same act
     * @throws AppointmentRefused where no meeting has a seat
     */
    Seat take(WantedSession wanted, Channel channel, List<Claim> given, Company company) {
        if (!company.companions().isEmpty()) {
            throw AppointmentRefused.because(Reason.NOT_OFFERED);
        }
        List<UUID> meetings = meetings(wanted);
        if (meetings.isEmpty() && channel == Channel.DESK) {
            return open(wanted, given, company);
        }
        return seatIn(meetings, wanted, channel, given, company).orElseThrow(() -> refusal(wanted, meetings));
    }

    /**
     * The seat that an appointment had, which it wants again.
     *
     * @throws AppointmentRefused where it is somebody else's, or the group no longer meets there
     */
    void requireSeat(GroupSessionId group, Appointment appointment) {
        GroupSession meeting =
                groups.lock(group.value()).orElseThrow(() -> AppointmentRefused.because(Reason.GROUP_CANCELLED));
        if (meeting.isCancelled()) {
            throw AppointmentRefused.because(Reason.GROUP_CANCELLED);
        }
        boolean same = taken(meeting) < meeting.seats()
                && meeting.span().equals(appointment.span())
                && meeting.clinician().equals(appointment.clinician())
                && meeting.room().equals(appointment.room());
        if (!same) {
            throw AppointmentRefused.slotTaken(List.of());
        }
    }

    private void requireGivenOut(GroupSession locked, Channel channel) {
        Catalogue catalogue = catalogues.current();
        LocalDateTime now = catalogue.practice().wallClock().now(clock);
        new MeetingRules(catalogue, channel, now).refusal(locked).ifPresent(refusal -> {
            throw AppointmentRefused.because(refusal);
        });
    }

    private Optional<GroupSession> findFree(UUID group) {
        return groups.lock(group).filter(found -> !found.isCancelled()).filter(found -> taken(found) < found.seats());
    }

    /** Takes clinician and room for a meeting to which members may come. */
    GroupSession schedule(WantedSession wanted, int seats) {
        ServiceOffering service = catalogues.current().service(wanted.service());
        Place place = placement.take(wanted, Channel.DESK, List.of(), List.of());
        return groups.saveAndFlush(
                new GroupSession(new GroupSessionId(UuidCreator.getTimeOrderedEpoch()), service, place, seats));
    }

    /** Another place for a whole meeting: clinician, room and all who come are given back and taken in one act. */
    Place replace(WantedSession wanted, List<Claim> given, List<Claim> company) {
        return placement.take(wanted, Channel.DESK, given, company);
    }

    private Seat open(WantedSession wanted, List<Claim> given, Company company) {
        ServiceOffering service = catalogues.current().service(wanted.service());
        try {
            GroupSession opened = schedule(wanted, service.seats());
            return seatIn(List.of(opened.id().value()), wanted, Channel.DESK, given, company)
                    .orElseThrow();
        } catch (AppointmentRefused refused) {
            if (refused.reason() != Reason.SLOT_TAKEN) {
                throw refused;
            }
            // Somebody else may just have opened the very meeting that is wanted.
            return seatIn(meetings(wanted), wanted, Channel.DESK, given, company)
                    .orElseThrow(() -> refused);
        }
    }

    private Optional<Seat> seatIn(
            List<UUID> meetings, WantedSession wanted, Channel channel, List<Claim> given, Company company) {
        for (UUID meeting : meetings) {
            // One that was moved while it was waited for is another meeting now.
            Optional<GroupSession> locked =
                    findFree(meeting).filter(found -> found.span().start().equals(wanted.start()));
            if (locked.isPresent()) {
                requireGivenOut(locked.get(), channel);
                takeTime(locked.get().span(), given, company);
                return locked.map(found -> new Seat(found.id(), found.place()));
            }
        }
        return Optional.empty();
    }

    private void takeTime(LocalSpan session, List<Claim> given, Company company) {
        try {
            reservations.exchange(
                    given, company.claims(session).stream().map(Choice::only).toList());
        } catch (AlreadyTaken e) {
            throw AppointmentRefused.because(Reason.CLIENT_DOUBLE_BOOKED);
        }
    }

    private int taken(GroupSession meeting) {
        return groups.countTaken(List.of(meeting.id().value())).stream()
                .mapToInt(GroupSessionRepository.Taken::getTaken)
                .sum();
    }

    private List<UUID> meetings(WantedSession wanted) {
        return groups.findAt(
                wanted.service().value(),
                wanted.start(),
                wanted.modality(),
                wanted.clinician().map(ClinicianId::value).orElse(null),
                wanted.location().map(LocationId::value).orElse(null));
    }

    private AppointmentRefused refusal(WantedSession wanted, List<UUID> meetings) {
        if (!meetings.isEmpty()) {
            return AppointmentRefused.slotTaken(List.of());
        }
        boolean online = catalogues.current().service(wanted.service()).isBookableOnline();
        return AppointmentRefused.because(online ? NotGivenOut.OUTSIDE_HOURS : NotGivenOut.NOT_OFFERED);
    }
}
