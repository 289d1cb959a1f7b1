package org.openhour.booking.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** Who said online that they are the guardian of a known minor: until the desk confirms it, they hear of nothing (R-A10). */
@Component
class GuardiansWork implements WorkSource {

    private final Clients clients;
    private final Appointments appointments;
    private final Catalogues catalogues;

    GuardiansWork(Clients clients, Appointments appointments, Catalogues catalogues) {
        this.clients = clients;
        this.appointments = appointments;
        this.catalogues = catalogues;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        Set<ClientId> open = clients.withUnconfirmedGuardian();
        if (open.isEmpty()) {
            return List.of();
        }
        WallClock wall = catalogues.current().practice().wallClock();
        return next(open, who).entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue(), wall))
                .toList();
    }

    /** The first appointment of each that is theirs to see. */
    private Map<ClientId, Appointment> next(Set<ClientId> open, StaffMember who) {
        Map<ClientId, Appointment> next = new LinkedHashMap<>();
        for (Appointment appointment : appointments.ahead(open)) {
            if (who.sees(appointment.clinician())) {
                appointment.clients().stream()
                        .filter(open::contains)
                        .forEach(client -> next.putIfAbsent(client, appointment));
            }
        }
        return next;
    }

    private static WorkItem item(ClientId client, Appointment appointment, WallClock wall) {
        return WorkItem.about(
                appointment,
                client,
                "GUARDIAN_UNCONFIRMED",
                "GUARDIAN_SAID_SO_ONLINE",
                wall.at(appointment.span().start()));
    }
}
