package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;

/** Gives a client's appointments to come a new revision, without a word to anybody, where they are to be reached otherwise. */
@Component
class Readdressing {

    private static final Set<Status> AHEAD = Set.of(Status.BOOKED, Status.CONFIRMED);

    private final AppointmentRepository appointments;
    private final AppointmentStore store;
    private final Clock clock;

    Readdressing(AppointmentRepository appointments, AppointmentStore store, Clock clock) {
        this.appointments = appointments;
        this.store = store;
        this.clock = clock;
    }

    List<Appointment> ahead(Collection<ClientId> clients) {
        Instant now = clock.instant();
        return appointments.findAhead(idsOf(clients, now), now, AHEAD);
    }

    /** In the caller's transaction: what changed and what hears of it stand or fall together. */
    @Transactional
    public void readdress(ClientId client, Actor by) {
        idsAhead(client).forEach(id -> readdress(id, by));
    }

    /** One appointment alone, in a transaction of its own; of one that is gone there is nothing to tell. */
    @Transactional
    public void readdress(Readdress one) {
        readdress(one.appointmentId(), one.by());
    }

    List<UUID> idsAhead(ClientId client) {
        Instant now = clock.instant();
        return appointments.findIdsAhead(idsOf(Set.of(client), now), now, AHEAD);
    }

    private void readdress(UUID id, Actor by) {
        appointments
                .lock(id)
                .filter(appointment -> appointment.status().isAhead())
                .ifPresent(appointment -> {
                    appointment.readdress(by, clock.instant());
                    store.save(appointment);
                });
    }

    /** Those that start later among them, and some of the day before: no wall clock is a day behind. */
    private List<UUID> idsOf(Collection<ClientId> clients, Instant now) {
        return appointments.findIdsOf(
                clients.stream().map(ClientId::value).toList(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusDays(1));
    }
}
