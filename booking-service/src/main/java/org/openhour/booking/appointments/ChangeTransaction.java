package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.practice.Catalogues;

/** One change of one appointment in one transaction: the appointment is locked first, its hours after. */
@Component
class ChangeTransaction {

    /** What a verb does to an appointment at an instant. */
    interface Verb {
        void apply(Appointment appointment, Instant now);
    }

    private final AppointmentStore store;
    private final SharedTime shared;
    private final Catalogues catalogues;
    private final Clock clock;

    ChangeTransaction(AppointmentStore store, SharedTime shared, Catalogues catalogues, Clock clock) {
        this.store = store;
        this.shared = shared;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Transactional
    public AppointmentState advance(AppointmentId id, Expected expected, Verb verb) {
        Appointment appointment = store.lock(id, expected);
        verb.apply(appointment, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState confirm(AppointmentId id, Expected expected, Because because) {
        Appointment appointment = store.lock(id, expected);
        if (appointment.status() == Status.CONFIRMED) {
            return appointment.state();
        }
        appointment.confirm(because, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState cancel(AppointmentId id, Cancellation by, Expected expected, Because because) {
        Appointment appointment = store.lock(id, expected);
        if (!appointment.status().occupiesTime()) {
            return appointment.state();
        }
        List<Appointment> over = shared.lockOver(appointment);
        boolean late = by.isLate(appointment, catalogues.current(), clock.instant());
        List<Claim> claims = Claims.of(appointment);
        appointment.cancel(late, because, clock.instant());
        shared.release(claims, over);
        return store.save(appointment).state();
    }
}
