package org.openhour.booking.appointments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.TriedAgain;
import org.openhour.booking.time.LocalSpan;

/**
 * What can be done with an appointment. Each verb is one act: it locks the appointment, checks the revision, and makes
 * the next one, or throws {@link AppointmentRefused} and changes nothing.
 */
@Service
@TriedAgain
public class Appointments {

    private static final LocalDateTime EVER = LocalDate.EPOCH.atStartOfDay();

    /** No session is longer, so whatever overlaps a span starts no earlier before it. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final ChangeTransaction change;
    private final AttendanceTransaction attendance;
    private final MoveTransaction moves;
    private final AppointmentRepository appointments;
    private final AppointmentStore store;
    private final Readdressing readdressing;

    Appointments(
            ChangeTransaction change,
            AttendanceTransaction attendance,
            MoveTransaction moves,
            AppointmentRepository appointments,
            AppointmentStore store,
            Readdressing readdressing) {
        this.change = change;
        this.attendance = attendance;
        this.moves = moves;
        this.appointments = appointments;
        this.store = store;
        this.readdressing = readdressing;
    }

    /** @throws UnknownAppointment where there is none */
    @Transactional(readOnly = true)
    public Appointment get(AppointmentId id) {
        return appointments.findById(id.value()).orElseThrow(() -> new UnknownAppointment(id));
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(AppointmentId id) {
        return appointments.findById(id.value());
    }

    /** Those of these ids that there are. */
    @Transactional(readOnly = true)
    public Map<AppointmentId, Appointment> all(Collection<AppointmentId> ids) {
        return appointments
                .findAllById(ids.stream().map(AppointmentId::value).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
    }

    /** Everyone who has or had an appointment with a clinician. */
    @Transactional(readOnly = true)
    public Set<ClientId> clientsOf(ClinicianId clinician) {
        return appointments.findClientsOf(clinician.value()).stream()
                .map(ClientId::new)
                .collect(Collectors.toSet());
    }

    /** Whether a client has or had an appointment with a clinician. */
    @Transactional(readOnly = true)
    public boolean isClientOf(ClientId client, ClinicianId clinician) {
        return appointments.isClientOf(client.value(), clinician.value())
                || appointments.isCompanionAt(client.value(), clinician.value());
    }

    /** When each of these clients is somewhere already, of what overlaps a span. */
    @Transactional(readOnly = true)
    public Map<ClientId, List<LocalSpan>> takenBy(Collection<ClientId> clients, LocalSpan within) {
        List<UUID> ids = valuesOf(clients);
        LocalDateTime from = within.start().minus(LONGEST);
        return Stream.concat(
                        appointments.findVisits(ids, from, within.end(), Status.WITHOUT_TIME).stream(),
                        appointments.findVisitsBeside(ids, from, within.end(), Status.WITHOUT_TIME).stream())
                .filter(visit -> visit.span().overlaps(within))
                .collect(Collectors.groupingBy(Visit::client, Collectors.mapping(Visit::span, Collectors.toList())));
    }

    /** Those that start in {@code [from, to)} by the wall clock, in order of their start. */
    @Transactional(readOnly = true)
    public List<Appointment> startingIn(LocalDateTime from, LocalDateTime to) {
        return appointments.findStartingIn(from, to);
    }

    /** One page of those that match, in order of their start. */
    @Transactional(readOnly = true)
    public Page<Appointment> search(AppointmentFilter filter, int page, int size) {
        LocalDateTime from = filter.from().atStartOfDay();
        LocalDateTime to = filter.to().plusDays(1).atStartOfDay();
        UUID clinician = filter.clinician().map(ClinicianId::value).orElse(null);
        UUID location = filter.location().map(LocationId::value).orElse(null);
        Set<Status> statuses = filter.statuses().isEmpty() ? EnumSet.allOf(Status.class) : filter.statuses();
        Pageable wanted = PageRequest.of(page, size);
        return filter.client()
                .map(client ->
                        appointments.searchAmong(idsOf(client, from), from, to, clinician, location, statuses, wanted))
                .orElseGet(() -> appointments.search(from, to, clinician, location, statuses, wanted));
    }

    /** The sessions of a series, whatever became of them, in the order of its dates. */
    @Transactional(readOnly = true)
    public List<Appointment> of(SeriesId series) {
        return appointments.findBySeries(series.value());
    }

    /** A client's appointments, the latest first. */
    @Transactional(readOnly = true)
    public List<Appointment> of(ClientId client) {
        return appointments.findLatestFirst(idsOf(client, EVER));
    }

    /** What these clients still look forward to, in order of its start. */
    @Transactional(readOnly = true)
    public List<Appointment> ahead(Collection<ClientId> of) {
        return readdressing.ahead(of);
    }

    /** Its revisions from the first on. */
    @Transactional(readOnly = true)
    public List<AppointmentChange> history(AppointmentId id) {
        return store.history(id);
    }

    /** The client will be there. Saying so twice is the same as once. */
    public AppointmentState confirm(AppointmentId id, Expected expected, Because because) {
        return change.confirm(id, expected, because);
    }

    /** Another time, clinician, modality or office, as one act and one revision. */
    public AppointmentState move(AppointmentId id, Move move, Expected expected, Because because) {
        return moves.move(id, move, expected, because);
    }

    /** Cancels, late or in time by the service's own policy and the moment of this call (R-A14). */
    public AppointmentState cancel(AppointmentId id, Cancellation by, Expected expected, Because because) {
        return change.cancel(id, by, expected, because);
    }

    /** On the session's own day alone, by the wall clock. */
    public AppointmentState arrive(AppointmentId id, Expected expected, Because because) {
        return attendance.arrive(id, expected, because);
    }

    /**
     * Too early it is refused. By video it is refused while anybody who comes has not agreed to that (R-A1), and, where no
     * reason is given, while one of them has not said yes to California (R-A4, R-A5).
     */
    public AppointmentState start(AppointmentId id, Expected expected, Because because) {
        return attendance.start(id, expected, because);
    }

    /** Not before its time has come. */
    public AppointmentState complete(AppointmentId id, Expected expected, Because because) {
        return change.advance(id, expected, (appointment, now) -> appointment.complete(because, now));
    }

    public AppointmentState noShow(AppointmentId id, Expected expected, Because because) {
        return attendance.missed(id, expected, because);
    }

    /** Charges the fee that was proposed, or waives it; a waiver says why (R-A14). */
    public AppointmentState decideFee(AppointmentId id, LateFee decision, Expected expected, Because because) {
        return change.advance(id, expected, (appointment, now) -> appointment.decideFee(decision, because, now));
    }

    /** What one of those who come says about where they will be at a session by video (R-A5). */
    public AppointmentState answerCalifornia(
            AppointmentId id, ClientId by, boolean answer, Expected expected, Because because) {
        return amend(id, Amendment.ofAnswer(by, answer), expected, because);
    }

    /**
     * Takes the latest step of attendance or a cancellation back; the hour must still be free. Where its room is taken, or no
     * longer in use, another one of the same office does.
     */
    public AppointmentState undo(AppointmentId id, Expected expected, Because because) {
        return moves.undo(id, expected, because);
    }

    /** Changes the note for the front desk. */
    public AppointmentState annotate(AppointmentId id, Optional<String> note, Expected expected, Because because) {
        return amend(id, Amendment.ofNote(note), expected, because);
    }

    /** Writes down what is to be known about it, as one act. */
    public AppointmentState amend(AppointmentId id, Amendment amendment, Expected expected, Because because) {
        return change.advance(id, expected, (appointment, now) -> amendment.applyTo(appointment, because, now));
    }

    private List<UUID> idsOf(ClientId client, LocalDateTime from) {
        return appointments.findIdsOf(List.of(client.value()), from);
    }

    private static List<UUID> valuesOf(Collection<ClientId> clients) {
        return clients.stream().map(ClientId::value).toList();
    }
}
