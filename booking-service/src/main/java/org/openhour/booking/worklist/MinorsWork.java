package org.openhour.booking.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** What is still to be settled before a minor's session: the clinician's finding, or a guardian (R-A10). */
@Component
class MinorsWork implements WorkSource {

    private final Clients clients;
    private final Appointments appointments;
    private final Catalogues catalogues;
    private final Clock clock;

    MinorsWork(Clients clients, Appointments appointments, Catalogues catalogues, Clock clock) {
        this.clients = clients;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        WallClock wall = catalogues.current().practice().wallClock();
        return open(wall.today(clock)).stream()
                .filter(item -> who.sees(item.appointment().clinician()))
                .map(item -> item.item(wall))
                .toList();
    }

    private List<Open> open(LocalDate today) {
        Map<ClientId, Client> minors =
                clients.notOfAge(today).stream().collect(Collectors.toMap(Client::id, Function.identity()));
        if (minors.isEmpty()) {
            return List.of();
        }
        Set<ClientId> guarded = clients.guarded(minors.keySet());
        return appointments.ahead(minors.keySet()).stream()
                .flatMap(appointment -> appointment.clients().stream()
                        .flatMap(client -> Stream.ofNullable(minors.get(client)))
                        .flatMap(client -> open(appointment, client, guarded.contains(client.id())).stream()))
                .toList();
    }

    private static Optional<Open> open(Appointment appointment, Client client, boolean guarded) {
        return kind(client, guarded, appointment.span().firstDay())
                .map(kind -> new Open(kind, appointment, client.id()));
    }

    private static Optional<Kind> kind(Client client, boolean guarded, LocalDate sessionDay) {
        LegalAge age = LegalAge.on(sessionDay, client.dateOfBirth());
        boolean needsGuardian = age == LegalAge.CHILD || (age == LegalAge.MINOR && client.isFoundNotMature());
        if (needsGuardian) {
            return guarded ? Optional.empty() : Optional.of(Kind.GUARDIAN_MISSING);
        }
        return age == LegalAge.MINOR && client.maturity().isEmpty()
                ? Optional.of(Kind.MINOR_DETERMINATION)
                : Optional.empty();
    }

    /** What is to be settled. */
    enum Kind {
        MINOR_DETERMINATION("MATURITY_NOT_DETERMINED"),
        GUARDIAN_MISSING("NO_GUARDIAN_ON_FILE");

        private final String reason;

        Kind(String reason) {
            this.reason = reason;
        }
    }

    /** Something to be settled before an appointment. */
    record Open(Kind kind, Appointment appointment, ClientId client) {

        WorkItem item(WallClock wall) {
            return WorkItem.about(
                    appointment,
                    client,
                    kind.name(),
                    kind.reason,
                    wall.at(appointment.span().start()));
        }
    }
}
