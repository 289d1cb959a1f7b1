package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.StandingClaims;

/** The hours of appointments, of meetings of groups and of holds; an expired hold stands until it is swept. */
@Component
class AppointmentClaims implements StandingClaims {

    private final AppointmentRepository appointments;
    private final GroupSessionRepository groups;
    private final HoldRepository holds;
    private final EntityManager entities;

    AppointmentClaims(
            AppointmentRepository appointments,
            GroupSessionRepository groups,
            HoldRepository holds,
            EntityManager entities) {
        this.appointments = appointments;
        this.groups = groups;
        this.holds = holds;
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Claim> since(LocalDate day) {
        // What was read before a lock was waited for must not be taken for what stands now.
        entities.clear();
        // A buffer may reach past midnight.
        LocalDateTime from = day.minusDays(1).atStartOfDay();
        return Stream.of(
                        appointments.findStandingSince(from, Status.WITHOUT_TIME).stream()
                                .flatMap(one -> Claims.of(one).stream()),
                        groups.findStandingSince(from).stream().flatMap(one -> one.claims().stream()),
                        holds.findStandingSince(from).stream().flatMap(one -> one.claims().stream()))
                .flatMap(claims -> claims)
                .toList();
    }
}
