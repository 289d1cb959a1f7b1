package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.WallClock;

/** Gives one appointment the instant that its local time has now. */
@Component
class RetimeTransaction {

    private final AppointmentStore store;
    private final Catalogues catalogues;
    private final Clock clock;

    RetimeTransaction(AppointmentStore store, Catalogues catalogues, Clock clock) {
        this.store = store;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Whether it had another. */
    @Transactional
    public boolean applyTo(Appointment seen) {
        WallClock wall = catalogues.current().practice().wallClock();
        if (seen.isTimedBy(wall)) {
            return false;
        }
        Appointment appointment = store.lock(seen.id());
        if (appointment.isTimedBy(wall) || !appointment.status().isAhead()) {
            return false;
        }
        appointment.retime(wall, new Because(Actor.SYSTEM, Optional.empty(), true), clock.instant());
        store.save(appointment);
        return true;
    }
}
