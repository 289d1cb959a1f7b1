package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;

/**
 * Appointments about which somebody has to decide: a late fee was proposed (R-A14), or a client by video has not said that
 * they will be in California (R-A5).
 */
@Service
public class Unsettled {

    private static final Limit A_WORKLIST = Limit.of(200);
    private static final Set<Status> AHEAD = Set.of(Status.BOOKED, Status.CONFIRMED);

    private static final Sort BY_START = Sort.by("session.startsLocal", "id");

    private final AppointmentRepository appointments;
    private final Clock clock;

    Unsettled(AppointmentRepository appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** In order of their start. */
    @Transactional(readOnly = true)
    public List<Appointment> all() {
        Instant now = clock.instant();
        return Stream.of(
                        appointments.findByFee(LateFee.PROPOSED, A_WORKLIST),
                        appointments.findOutsideCalifornia(Modality.TELEHEALTH, now, AHEAD, A_WORKLIST),
                        appointments.findCompanyOutsideCalifornia(Modality.TELEHEALTH, now, AHEAD, A_WORKLIST))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing((Appointment one) -> one.span().start()))
                .limit(A_WORKLIST.max())
                .toList();
    }

    /**
     * What clinicians still have before them from a day on that is each one's own, by the practice's wall clock, in order
     * of the start.
     */
    @Transactional(readOnly = true)
    public List<Appointment> since(Map<ClinicianId, LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        List<Specification<Appointment>> each = days.entrySet().stream()
                .map(one -> heldBy(one.getKey(), one.getValue()))
                .toList();
        return appointments.findBy(
                Specification.anyOf(each).and(ahead(clock.instant())),
                found -> found.sortBy(BY_START).limit(A_WORKLIST.max()).all());
    }

    /** What is still to come in one of these offices or rooms, in order of its start. */
    @Transactional(readOnly = true)
    public List<Appointment> in(Collection<LocationId> offices, Collection<RoomId> rooms) {
        Specification<Appointment> there = Specification.anyOf(
                at("locationId", offices.stream().map(LocationId::value).toList()),
                at("roomId", rooms.stream().map(RoomId::value).toList()));
        return appointments.findBy(
                there.and(ahead(clock.instant())),
                found -> found.sortBy(BY_START).limit(A_WORKLIST.max()).all());
    }

    private static Specification<Appointment> at(String place, List<UUID> ids) {
        return (appointment, query, is) -> appointment.get("session").get(place).in(ids);
    }

    private static Specification<Appointment> heldBy(ClinicianId clinician, LocalDate from) {
        return (appointment, query, is) -> is.and(
                is.equal(appointment.get("session").get("clinicianId"), clinician.value()),
                is.greaterThanOrEqualTo(appointment.get("session").get("startsLocal"), from.atStartOfDay()));
    }

    private static Specification<Appointment> ahead(Instant now) {
        return (appointment, query, is) ->
                is.and(appointment.get("status").in(AHEAD), is.greaterThan(appointment.get("endsAt"), now));
    }
}
