package org.openhour.notification.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.storage.RetriedOnDeadlock;

/** The newest state known of each appointment. */
@Service
public class Appointments {

    private final AppointmentTable table;
    private final ClientTable clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(AppointmentTable table, ClientTable clients, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a state in; one that is not newer than the one known changes nothing.
     *
     * @param announce whether clients are to be told what is new
     */
    @RetriedOnDeadlock
    @Transactional
    public void receive(AppointmentState state, boolean announce) {
        if (table.lock(state.id()) >= state.revision()) {
            return;
        }
        Optional<AppointmentState> known = table.find(state.id());
        AppointmentState newest = known.map(state::keepingLinkOf).orElse(state);
        table.save(newest, known.filter(newest::looksAs).isEmpty(), clock.instant());
        clients.save(newest);
        events.publishEvent(new AppointmentReceived(newest, announce));
    }

    public Optional<AppointmentState> find(AppointmentId id) {
        return table.find(id);
    }

    /** The newest states of many, by their ids. */
    public Map<AppointmentId, AppointmentState> find(Set<AppointmentId> ids) {
        return table.find(ids).stream().collect(Collectors.toMap(AppointmentState::id, Function.identity()));
    }

    /** The appointments ahead that clients with this number have, the next one first; not more than a dozen. */
    public List<AppointmentState> aheadOf(PhoneNumber phone) {
        return table.aheadOf(phone, clock.instant());
    }

    /** The latest appointment known of a client with this number. */
    public Optional<AppointmentState> latestOf(PhoneNumber phone) {
        return table.latestOf(phone);
    }

    /**
     * A clinician's taken hours that start in {@code [from, to)}, in their order; neither cancelled ones nor those held
     * for somebody.
     */
    public List<ClinicianHour> hoursOf(String clinician, Instant from, Instant to) {
        return table.hoursOf(clinician, from, to);
    }

    /** The date of a series that would start then by the series' own rule, wherever it was moved. */
    public Optional<AppointmentState> dateOf(AppointmentId series, Instant originalStart) {
        return table.dateOf(series, originalStart);
    }

    /** The next date of a series. */
    public Optional<AppointmentState> nextOf(AppointmentId series) {
        return table.nextOf(series, clock.instant());
    }

    /** Whose invite has this name. */
    public Optional<Invited> invitedBy(String inviteName) {
        return clients.invitedBy(inviteName);
    }

    /** What starts in {@code [from, to)} and nobody has confirmed yet, in its order. */
    public List<AppointmentAhead> booked(Instant from, Instant to) {
        return table.booked(from, to);
    }

    /** The name, for life, of a client's invite to an appointment: its calendar UID, less the domain. */
    public String inviteName(AppointmentId id, ClientId client) {
        return clients.inviteName(id, client).orElse(id + "-" + client);
    }
}
