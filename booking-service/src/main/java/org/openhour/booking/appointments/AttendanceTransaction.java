package org.openhour.booking.appointments;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ServiceOffering;

/** Who came and what was held, one step in one transaction; its time stays as it is. */
@Component
class AttendanceTransaction {

    private final AppointmentStore store;
    private final Catalogues catalogues;
    private final Clients clients;
    private final AppointmentSettings settings;
    private final Clock clock;

    AttendanceTransaction(
            AppointmentStore store, Catalogues catalogues, Clients clients, AppointmentSettings settings, Clock clock) {
        this.store = store;
        this.catalogues = catalogues;
        this.clients = clients;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public AppointmentState arrive(AppointmentId id, Expected expected, Because because) {
        Appointment appointment = store.lock(id, expected);
        appointment.arrive(punctuality(), because, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState start(AppointmentId id, Expected expected, Because because) {
        Appointment appointment = store.lock(id, expected);
        boolean agreed = clients.all(appointment.clients()).values().stream()
                .allMatch(client -> client.agreesTo(Consent.Kind.TELEHEALTH));
        appointment.start(agreed, punctuality(), because, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState missed(AppointmentId id, Expected expected, Because because) {
        Appointment appointment = store.lock(id, expected);
        ServiceOffering service = catalogues.current().service(appointment.service());
        appointment.missed(!service.isFree() && service.lateCancelHours() > 0, because, clock.instant());
        return store.save(appointment).state();
    }

    private Punctuality punctuality() {
        return new Punctuality(catalogues.current().practice().wallClock(), settings.startLead());
    }
}
