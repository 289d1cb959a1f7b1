package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.AlreadyTaken;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Choice;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.availability.StandingRules;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.WallClock;

/** One change of one appointment in one transaction: the appointment is locked first, its hours after. */
@Component
class ChangeTransaction {

    /** What a verb does to an appointment at an instant. */
    interface Verb {
        void apply(Appointment appointment, Instant now);
    }

    private final StandingRules rules;
    private final AppointmentStore store;
    private final Placement placement;
    private final Reservations reservations;
    private final Catalogues catalogues;
    private final Clock clock;

    ChangeTransaction(
            StandingRules rules,
            AppointmentStore store,
            Placement placement,
            Reservations reservations,
            Catalogues catalogues,
            Clock clock) {
        this.rules = rules;
        this.store = store;
        this.placement = placement;
        this.reservations = reservations;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Transactional
    public AppointmentState advance(AppointmentId id, Expected expected, Verb verb) {
        Appointment appointment = locked(id, expected);
        verb.apply(appointment, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState confirm(AppointmentId id, Expected expected, Because because) {
        Appointment appointment = locked(id, expected);
        if (appointment.status() == Status.CONFIRMED) {
            return appointment.state();
        }
        appointment.confirm(because, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState move(AppointmentId id, Move move, Expected expected, Because because) {
        Appointment appointment = locked(id, expected);
        rules.hold();
        WantedSession wanted = wanted(appointment, move);
        if (wanted.modality() == Modality.TELEHEALTH
                && !move.physicallyInCalifornia().orElse(true)) {
            throw AppointmentRefused.because(Reason.OUT_OF_STATE);
        }
        if (!appointment.status().isAhead()) {
            throw AppointmentRefused.notPossibleNow(appointment.status(), Status.BOOKED);
        }
        LocalSpan session = LocalSpan.of(
                wanted.start(), catalogues.current().service(wanted.service()).minutes());
        Place place = placement.take(
                wanted,
                because.actor().isStaff() ? Channel.DESK : Channel.OWN_APPOINTMENT,
                Claims.of(appointment),
                Company.of(appointment).claims(session));
        appointment.move(place, move.physicallyInCalifornia(), wallClock(), because, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState missed(AppointmentId id, Expected expected, Because because) {
        Appointment appointment = locked(id, expected);
        ServiceOffering service = catalogues.current().service(appointment.service());
        appointment.missed(!service.isFree() && service.lateCancelHours() > 0, because, clock.instant());
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState cancel(AppointmentId id, Cancellation by, Expected expected, Because because) {
        Appointment appointment = locked(id, expected);
        if (!appointment.status().occupiesTime()) {
            return appointment.state();
        }
        boolean late = by.isByClient()
                && policy(appointment)
                        .isLate(appointment.span().start(), by.receivedAt().orElse(clock.instant()));
        List<Claim> claims = Claims.of(appointment);
        appointment.cancel(late, because, clock.instant());
        reservations.release(claims);
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState undo(AppointmentId id, Expected expected, Because because) {
        Appointment appointment = locked(id, expected);
        Status before = Undo.before(store.history(id));
        if (before.occupiesTime() && !appointment.status().occupiesTime()) {
            takeAgain(appointment);
        }
        appointment.undo(before, because, clock.instant());
        return store.save(appointment).state();
    }

    private void takeAgain(Appointment appointment) {
        try {
            reservations.reserve(
                    Claims.ofItsTime(appointment).stream().map(Choice::only).toList());
        } catch (AlreadyTaken e) {
            throw AppointmentRefused.slotTaken(List.of());
        }
    }

    private Appointment locked(AppointmentId id, Expected expected) {
        Appointment appointment = store.lock(id);
        expected.check(appointment);
        return appointment;
    }

    private LateCancellation policy(Appointment appointment) {
        return new LateCancellation(
                catalogues.current().service(appointment.service()).lateCancelHours(), wallClock());
    }

    private WallClock wallClock() {
        return catalogues.current().practice().wallClock();
    }

    private static WantedSession wanted(Appointment appointment, Move move) {
        Modality modality = move.modality().orElse(appointment.modality());
        return new WantedSession(
                appointment.service(),
                modality,
                move.start(),
                move.clinician().or(() -> Optional.of(appointment.clinician())),
                modality == Modality.TELEHEALTH
                        ? Optional.empty()
                        : move.location().or(appointment::location));
    }
}
