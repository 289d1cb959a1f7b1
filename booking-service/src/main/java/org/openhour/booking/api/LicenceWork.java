package org.openhour.booking.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentFilter;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/**
 * Appointments to come that their clinician may not hold on that date: they are retired, or the licence, or that of whoever
 * supervises an associate, ends before (R-A7, R-A8).
 */
@Component
class LicenceWork implements WorkSource {

    private static final Set<Status> AHEAD = Set.of(Status.BOOKED, Status.CONFIRMED);
    private static final int YEARS_AHEAD = 3;
    private static final int MOST_OF_ONE = 100;

    private final Appointments appointments;
    private final Catalogues catalogues;
    private final Clock clock;

    LicenceWork(Appointments appointments, Catalogues catalogues, Clock clock) {
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        Catalogue catalogue = catalogues.current();
        WallClock wall = catalogue.practice().wallClock();
        return catalogue.everyClinician().stream()
                .filter(clinician -> who.sees(clinician.id()))
                .flatMap(clinician -> items(clinician, catalogue.practisesUntil(clinician), wall))
                .toList();
    }

    private Stream<WorkItem> items(Clinician clinician, Optional<LocalDate> last, WallClock wall) {
        LocalDate today = wall.today(clock);
        LocalDate from =
                last.map(day -> day.plusDays(1)).filter(today::isBefore).orElse(today);
        LocalDate to = today.plusYears(YEARS_AHEAD);
        return from.isAfter(to)
                ? Stream.empty()
                : ahead(clinician, from, to)
                        .filter(appointment -> appointment.endsAt().isAfter(clock.instant()))
                        .map(appointment -> item(appointment, clinician, wall));
    }

    private Stream<Appointment> ahead(Clinician clinician, LocalDate from, LocalDate to) {
        AppointmentFilter filter =
                new AppointmentFilter(from, to, Optional.of(clinician.id()), Optional.empty(), Optional.empty(), AHEAD);
        return appointments.search(filter, 0, MOST_OF_ONE).stream();
    }

    private static WorkItem item(Appointment appointment, Clinician clinician, WallClock wall) {
        return WorkItem.about(
                appointment,
                "CLINICIAN_MAY_NOT_PRACTISE",
                clinician.isRetired() ? "RETIRED" : "LICENCE_NOT_VALID",
                wall.at(appointment.span().start()));
    }
}
