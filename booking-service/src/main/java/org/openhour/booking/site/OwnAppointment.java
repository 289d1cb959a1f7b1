package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.Move;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.appointments.PrivateLinks.Opened;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;

/** What clients do with their own appointment. */
@Service
class OwnAppointment {

    private final PrivateLinks links;
    private final Appointments appointments;
    private final Catalogues catalogues;
    private final OpenTimes times;

    OwnAppointment(PrivateLinks links, Appointments appointments, Catalogues catalogues, OpenTimes times) {
        this.links = links;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.times = times;
    }

    Choice choice(String token, MoveForm form) {
        return form.choice(links.open(token).appointment(), catalogues.current());
    }

    void confirm(String token, Expected seen) {
        appointments.confirm(idOf(token), seen, byClient());
    }

    void cancel(String token, Expected seen) {
        appointments.cancel(idOf(token), Cancellation.BY_CLIENT, seen, byClient());
    }

    /** Where the client will be at a session by video (R-A5). */
    void answerCalifornia(String token, boolean answer, Expected seen) {
        Opened opened = links.open(token);
        appointments.answerCalifornia(opened.appointment().id(), opened.client(), answer, seen, byClient());
    }

    /** Whether meeting by video instead still wants an answer: where the client will be (R-A5). */
    boolean wantsCalifornia(String token, MoveForm form) {
        return links.open(token).appointment().modality() == Modality.IN_PERSON
                && form.inCalifornia().isEmpty();
    }

    /** The same time with the same clinician, in the other way; where there is no other way nothing happens. */
    void switchWay(String token, MoveForm form) {
        Opened opened = links.open(token);
        Appointment appointment = opened.appointment();
        Catalogue catalogue = catalogues.current();
        Optional<OtherWay> other = OtherWay.of(appointment, catalogue);
        if (other.isPresent()) {
            Choice choice = form.choice(appointment, catalogue)
                    .meeting(other.get().modality(), other.get().office());
            move(token, opened, choice, appointment.span().start(), form);
        }
    }

    /** @throws NotMoved where the new time cannot be had; then it stands as it did */
    void move(String token, MoveForm form, LocalDateTime start) {
        Opened opened = links.open(token);
        Appointment appointment = opened.appointment();
        Choice wanted = form.choice(appointment, catalogues.current());
        Choice settled =
                wanted.clinician().isPresent() ? wanted : wanted.with(Optional.of(free(wanted, start, appointment)));
        move(token, opened, settled, start, form);
    }

    private void move(String token, Opened opened, Choice choice, LocalDateTime start, MoveForm form) {
        Appointment appointment = opened.appointment();
        Move move = new Move(
                        start,
                        choice.clinician().map(Clinician::id),
                        Optional.of(choice.modality()),
                        choice.office().map(Location::id),
                        appointment.modality() == choice.modality()
                                ? form.inCalifornia()
                                : Optional.of(form.inCalifornia().orElse(false)))
                .answeredBy(opened.client());
        try {
            appointments.move(appointment.id(), move, form.seen(), byClient());
        } catch (AppointmentRefused refusal) {
            throw new NotMoved(token, choice, start, form, refusal);
        }
    }

    /** Whoever is free then, the same clinician rather than another. */
    private Clinician free(Choice anyone, LocalDateTime start, Appointment appointment) {
        Catalogue catalogue = catalogues.current();
        return times.search(anyone).slots().stream()
                .filter(slot -> slot.span().start().equals(start))
                .map(OpenSlot::clinicians)
                .findFirst()
                .filter(free -> !free.contains(appointment.clinician()))
                .map(free -> catalogue.clinician(free.get(0)))
                .orElseGet(() -> catalogue.clinician(appointment.clinician()));
    }

    private AppointmentId idOf(String token) {
        return links.open(token).appointment().id();
    }

    private static Because byClient() {
        return Because.of(Actor.CLIENT);
    }
}
