package org.openhour.booking.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Unsettled;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.StaffMember;

/**
 * Appointments to come that their clinician may not hold on that date: they are retired, or the licence, or that of whoever
 * supervises an associate, ends before (R-A7, R-A8).
 */
@Component
class LicenceWork implements WorkSource {

    private final Unsettled unsettled;
    private final Catalogues catalogues;
    private final Clock clock;

    LicenceWork(Unsettled unsettled, Catalogues catalogues, Clock clock) {
        this.unsettled = unsettled;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        Catalogue catalogue = catalogues.current();
        LocalDate today = catalogue.practice().wallClock().today(clock);
        Map<ClinicianId, LocalDate> firstForbidden = catalogue.everyClinician().stream()
                .filter(clinician -> who.sees(clinician.id()))
                .collect(Collectors.toMap(Clinician::id, clinician -> firstForbidden(catalogue, clinician, today)));
        return unsettled.since(firstForbidden).stream()
                .map(appointment -> item(appointment, catalogue))
                .toList();
    }

    private static LocalDate firstForbidden(Catalogue catalogue, Clinician clinician, LocalDate today) {
        return catalogue
                .practisesUntil(clinician)
                .map(last -> last.plusDays(1))
                .filter(today::isBefore)
                .orElse(today);
    }

    private static WorkItem item(Appointment appointment, Catalogue catalogue) {
        Clinician clinician = catalogue.clinician(appointment.clinician());
        return WorkItem.about(
                appointment,
                "CLINICIAN_MAY_NOT_PRACTISE",
                clinician.isRetired() ? "RETIRED" : "LICENCE_NOT_VALID",
                catalogue.practice().wallClock().at(appointment.span().start()));
    }
}
