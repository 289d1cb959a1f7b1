package org.openhour.booking.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentFilter;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.availability.Coverage;
import org.openhour.booking.availability.WorkingWeeks;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.LocalSpan;

/** Finds the appointments to come that a change has left in closed time or without a place. Nothing is done to them. */
@Component
class Clashes {

    private static final int YEARS_AHEAD = 3;
    private static final int MOST = 10_000;
    private static final Set<Status> AHEAD =
            EnumSet.allOf(Status.class).stream().filter(Status::isAhead).collect(Collectors.toSet());

    private final Appointments appointments;
    private final WorkingWeeks weeks;
    private final Catalogues catalogues;
    private final Trail trail;
    private final Clock clock;

    Clashes(Appointments appointments, WorkingWeeks weeks, Catalogues catalogues, Trail trail, Clock clock) {
        this.appointments = appointments;
        this.weeks = weeks;
        this.catalogues = catalogues;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param changed the time whose hours have changed */
    List<ClashWire> of(ClinicianId clinician, Predicate<LocalSpan> changed, StaffMember who) {
        LocalDate today = now().toLocalDate();
        AppointmentFilter filter = new AppointmentFilter(
                today, today.plusYears(YEARS_AHEAD), Optional.of(clinician), Optional.empty(), Optional.empty(), AHEAD);
        return among(
                appointments.search(filter, 0, MOST).stream().filter(appointment -> changed.test(appointment.span())),
                who);
    }

    List<ClashWire> on(LocalDate day, StaffMember who) {
        return among(
                appointments.startingIn(day.atStartOfDay(), day.plusDays(1).atStartOfDay()).stream()
                        .filter(appointment -> appointment.status().isAhead()),
                who);
    }

    /** @param room the one that is meant; the whole office where it is left out */
    List<ClashWire> in(LocationId office, Optional<RoomId> room, StaffMember who) {
        LocalDate today = now().toLocalDate();
        AppointmentFilter filter = new AppointmentFilter(
                today, today.plusYears(YEARS_AHEAD), Optional.empty(), Optional.of(office), Optional.empty(), AHEAD);
        return told(
                appointments.search(filter, 0, MOST).stream()
                        .filter(appointment ->
                                room.isEmpty() || appointment.room().equals(room)),
                who);
    }

    private List<ClashWire> among(Stream<Appointment> touched, StaffMember who) {
        Coverage hours = weeks.coverage();
        return told(touched.filter(appointment -> isClosed(appointment, hours)), who);
    }

    private List<ClashWire> told(Stream<Appointment> touched, StaffMember who) {
        LocalDateTime now = now();
        List<Appointment> closed = touched.filter(
                        appointment -> appointment.span().end().isAfter(now))
                .toList();
        if (!closed.isEmpty()) {
            trail.search(
                    who,
                    RecordKind.APPOINTMENT,
                    closed.stream()
                            .flatMap(one -> one.clients().stream())
                            .map(ClientId::value)
                            .distinct()
                            .toList());
        }
        Catalogue catalogue = catalogues.current();
        return closed.stream().map(one -> wire(one, catalogue)).toList();
    }

    private static boolean isClosed(Appointment appointment, Coverage hours) {
        return !hours.covers(
                appointment.clinician(), appointment.span(), appointment.modality(), appointment.location());
    }

    private static ClashWire wire(Appointment appointment, Catalogue catalogue) {
        return new ClashWire(
                appointment.id().toString(),
                catalogue.practice().wallClock().at(appointment.span().start()),
                catalogue.clinician(appointment.clinician()).slug(),
                appointment.client().toString());
    }

    private LocalDateTime now() {
        return catalogues.current().practice().wallClock().now(clock);
    }
}
