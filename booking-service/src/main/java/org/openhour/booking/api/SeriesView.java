package org.openhour.booking.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Occurrence;
import org.openhour.booking.appointments.Series;
import org.openhour.booking.appointments.SeriesId;
import org.openhour.booking.appointments.SeriesOutcome;
import org.openhour.booking.appointments.StandingSeries;
import org.openhour.booking.appointments.UnknownSeries;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** Which series somebody at the desk may see, and that they saw or changed them (R-B5). Of others' a clinician learns nothing. */
@Component
class SeriesView {

    private final StandingSeries series;
    private final Appointments appointments;
    private final Catalogues catalogues;
    private final Trail trail;

    SeriesView(StandingSeries series, Appointments appointments, Catalogues catalogues, Trail trail) {
        this.series = series;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    List<SeriesAnswer> list(Optional<ClientId> client, Optional<ClinicianId> clinician, StaffMember who) {
        List<Series> found = series.search(client, clinician).stream()
                .filter(one -> who.sees(one.clinician()))
                .toList();
        trail.search(
                who,
                RecordKind.SERIES,
                found.stream()
                        .flatMap(one -> clientsOf(one).stream())
                        .distinct()
                        .toList());
        return found.stream().map(wire()::listed).toList();
    }

    SeriesAnswer open(SeriesId id, StaffMember who) {
        Series one = requireVisible(id, who);
        trail.series(who, AuditAction.VIEWED, id.value(), clientsOf(one));
        return wire().detailed(one, appointments.of(id), series.gaps(id));
    }

    /** @throws UnknownSeries also where it is not theirs to know of */
    Series requireVisible(SeriesId id, StaffMember who) {
        Series one = series.get(id);
        if (!who.sees(one.clinician())) {
            throw new UnknownSeries(id);
        }
        return one;
    }

    /** What was done, with a note of it for the series and for each appointment that it concerned, about all who come. */
    SeriesAnswer done(SeriesOutcome outcome, StaffMember who, AuditAction action) {
        List<UUID> clients = clientsOf(outcome.series());
        trail.series(who, action, outcome.series().id().value(), clients);
        outcome.occurrences().stream()
                .filter(one -> one.conflict().isEmpty())
                .map(Occurrence::appointment)
                .flatMap(Optional::stream)
                .forEach(state -> trail.appointment(who, action, state.id().value(), clients));
        return wire().outcome(outcome);
    }

    private static List<UUID> clientsOf(Series one) {
        return one.clients().stream().map(ClientId::value).toList();
    }

    private SeriesWire wire() {
        return new SeriesWire(catalogues.current());
    }
}
