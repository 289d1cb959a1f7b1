package org.openhour.booking.appointments;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps appointments with their history and tells the other modules what happened, all in the caller's transaction. */
@Component
class AppointmentStore {

    private final AppointmentRepository appointments;
    private final AppointmentChangeRepository changes;
    private final PrivateLinks links;
    private final ApplicationEventPublisher events;

    AppointmentStore(
            AppointmentRepository appointments,
            AppointmentChangeRepository changes,
            PrivateLinks links,
            ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.changes = changes;
        this.links = links;
        this.events = events;
    }

    Appointment save(Appointment appointment) {
        if (appointment.isNew()) {
            appointment.findBy(links.hashOf(appointment.id()));
            links.issue(appointment);
        }
        Appointment saved = appointments.save(appointment);
        List<AppointmentChange> made = appointment.takeChanges();
        changes.saveAll(made);
        made.forEach(change -> events.publishEvent(
                new AppointmentChanged(appointment.id(), change.after().revision(), change.kind())));
        boolean tells = made.stream().anyMatch(AppointmentChange::tellsClient);
        appointment.series().ifPresent(series -> events.publishEvent(new SeriesChanged(series, tells)));
        return saved;
    }

    /** @throws UnknownAppointment where there is none */
    Appointment lock(AppointmentId id) {
        return appointments.lock(id.value()).orElseThrow(() -> new UnknownAppointment(id));
    }

    /** @throws AppointmentRefused where it is no longer at the revision that somebody looks at */
    Appointment lock(AppointmentId id, Expected expected) {
        Appointment appointment = lock(id);
        expected.check(appointment);
        return appointment;
    }

    /** Those who come to a meeting of a group, locked. */
    List<Appointment> lockMembersOf(GroupSessionId group) {
        return appointments.lockMembers(group.value(), Status.WITHOUT_TIME);
    }

    /** Those who come to a meeting of a group. */
    List<Appointment> membersOf(GroupSessionId group) {
        return appointments.findMembers(group.value(), Status.WITHOUT_TIME);
    }

    /** The state of its first revision, whatever became of it since. */
    AppointmentState asBooked(AppointmentId id) {
        return history(id).get(0).after();
    }

    List<AppointmentChange> history(AppointmentId id) {
        return changes.findByAppointmentIdOrderByRevision(id.value());
    }
}
