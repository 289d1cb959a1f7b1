package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.Optional;

import org.openhour.booking.clients.ClientId;

/**
 * What is written down about an appointment without a step forward.
 *
 * @param note for the front desk; an empty one takes it away
 * @param inCalifornia what one of those who come says about where they will be at a session by video (R-A5)
 * @param answeredBy who of them; the one whom it is booked for where it is left out
 */
public record Amendment(Optional<String> note, Optional<Boolean> inCalifornia, Optional<ClientId> answeredBy) {

    static Amendment ofNote(Optional<String> text) {
        return new Amendment(Optional.of(text.orElse("")), Optional.empty(), Optional.empty());
    }

    static Amendment ofAnswer(ClientId by, boolean answer) {
        return new Amendment(Optional.empty(), Optional.of(answer), Optional.of(by));
    }

    void applyTo(Appointment appointment, Because because, Instant now) {
        inCalifornia.ifPresent(
                answer -> appointment.answerCalifornia(answeredBy.orElse(appointment.client()), answer, because, now));
        note.ifPresent(text -> appointment.annotate(Optional.of(text).filter(kept -> !kept.isEmpty()), because, now));
    }
}
