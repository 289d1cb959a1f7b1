package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.StandingRules;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Modality;

/** Gives one appointment another time, or the one that it had, in one transaction: itself is locked first, its hours after. */
@Component
class MoveTransaction {

    private final StandingRules rules;
    private final AppointmentStore store;
    private final BookingPlaces places;
    private final Restoration restoration;
    private final SharedTime shared;
    private final Clock clock;

    MoveTransaction(
            StandingRules rules,
            AppointmentStore store,
            BookingPlaces places,
            Restoration restoration,
            SharedTime shared,
            Clock clock) {
        this.rules = rules;
        this.store = store;
        this.places = places;
        this.restoration = restoration;
        this.shared = shared;
        this.clock = clock;
    }

    @Transactional
    public AppointmentState move(AppointmentId id, Move move, Expected expected, Because because) {
        Catalogue catalogue = rules.hold();
        Appointment appointment = store.lock(id, expected);
        WantedSession wanted = wanted(appointment, move);
        requireMovable(appointment, move, wanted);
        List<Appointment> over = shared.lockOver(appointment);
        Channel channel = because.actor().isStaff() ? Channel.DESK : Channel.OWN_APPOINTMENT;
        Place place = places.change(appointment, wanted, catalogue.service(wanted.service()), channel);
        shared.passOn(over);
        Optional<Instant> missed =
                LateCancellation.of(appointment, catalogue).missedBy(because.actor(), appointment, clock.instant());
        appointment.move(place, move.answer(), catalogue.practice().wallClock(), because, clock.instant());
        missed.ifPresent(appointment::keepDeadline);
        return store.save(appointment).state();
    }

    @Transactional
    public AppointmentState undo(AppointmentId id, Expected expected, Because because) {
        rules.hold();
        Appointment appointment = store.lock(id, expected);
        Status before = Undo.before(store.history(id));
        if (before.occupiesTime() && !appointment.status().occupiesTime()) {
            restoration.takeAgain(appointment);
        }
        appointment.undo(before, because, clock.instant());
        return store.save(appointment).state();
    }

    private static void requireMovable(Appointment appointment, Move move, WantedSession wanted) {
        if (wanted.modality() == Modality.TELEHEALTH
                && !move.physicallyInCalifornia().orElse(true)) {
            throw AppointmentRefused.because(Reason.OUT_OF_STATE);
        }
        if (!appointment.status().isAhead()) {
            throw AppointmentRefused.notPossibleNow(appointment.status(), Status.BOOKED);
        }
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
