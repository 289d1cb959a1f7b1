package org.openhour.booking.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentChange;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.outbox.LedgerEntry;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Room;

/** Says what the desk sees. */
final class DeskWire {

    private DeskWire() {}

    static DeskAppointment listed(Appointment appointment, Map<ClientId, Client> clients, Catalogue catalogue) {
        return of(appointment, clients, catalogue, null, null);
    }

    static DeskAppointment detailed(
            Appointment appointment,
            Map<ClientId, Client> clients,
            Catalogue catalogue,
            List<AppointmentChange> history,
            Optional<List<LedgerEntry>> messages) {
        return of(
                appointment,
                clients,
                catalogue,
                history.stream().map(DeskWire::change).toList(),
                messages.orElse(null));
    }

    static DeskClient client(Client client) {
        return new DeskClient(
                client.id().toString(),
                client.firstName(),
                client.lastName(),
                client.email().value(),
                client.phone().e164(),
                client.dateOfBirth().orElse(null),
                client.language().getLanguage(),
                client.zip().orElse(null),
                client.consents().stream()
                        .map(consent -> new DeskClient.ConsentWire(
                                consent.kind().name(),
                                consent.granted(),
                                consent.version(),
                                consent.method().name(),
                                consent.recordedAt()))
                        .toList());
    }

    private static DeskAppointment of(
            Appointment appointment,
            Map<ClientId, Client> clients,
            Catalogue catalogue,
            @Nullable List<DeskAppointment.ChangeWire> history,
            @Nullable List<LedgerEntry> messages) {
        List<DeskClient> people = appointment.clients().stream()
                .map(clients::get)
                .map(DeskWire::client)
                .toList();
        return new DeskAppointment(
                new Wire(catalogue).appointment(appointment.state(), Optional.empty()),
                people.get(0),
                people.size() > 1 ? people.subList(1, people.size()) : null,
                appointment.room().flatMap(catalogue::findRoom).map(Room::name).orElse(null),
                appointment.note().orElse(null),
                appointment.overrideReason().orElse(null),
                appointment.areAllInCalifornia().orElse(null),
                seriesDate(appointment).orElse(null),
                appointment.lateFee().orElse(null),
                appointment.lateFeeReason().orElse(null),
                history,
                messages);
    }

    private static Optional<DeskAppointment.SeriesDate> seriesDate(Appointment appointment) {
        return appointment.series().flatMap(series -> appointment
                .seriesDate()
                .map(day -> new DeskAppointment.SeriesDate(series.toString(), day)));
    }

    private static DeskAppointment.ChangeWire change(AppointmentChange change) {
        return new DeskAppointment.ChangeWire(
                change.after().revision(),
                change.kind().name(),
                change.actor().name(),
                change.reason().orElse(null),
                change.changedAt());
    }
}
