package org.openhour.booking.appointments;

import java.time.Clock;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One answer in one transaction: written down first, so that its repeat finds it, then acted upon. */
@Component
class AnswerTransaction {

    private final ClientResponseRepository responses;
    private final AppointmentStore store;
    private final Clock clock;

    AnswerTransaction(ClientResponseRepository responses, AppointmentStore store, Clock clock) {
        this.responses = responses;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public void receive(ClientAnswer answer) {
        if (!writeDown(answer)) {
            return;
        }
        Appointment appointment = store.lock(answer.appointment());
        if (answer.kind() == ClientResponse.Kind.CONFIRM && appointment.status().isAhead()) {
            confirm(appointment);
            responses.findById(answer.messageId()).ifPresent(response -> response.handled(clock.instant()));
        }
    }

    private void confirm(Appointment appointment) {
        if (appointment.status() != Status.CONFIRMED) {
            appointment.confirm(Because.of(Actor.CLIENT), clock.instant());
            store.save(appointment);
        }
    }

    private boolean writeDown(ClientAnswer answer) {
        return responses.insert(
                        answer.messageId(),
                        UuidCreator.toBytes(answer.appointment().value()),
                        answer.source().name(),
                        answer.kind().name(),
                        answer.detail().orElse(null),
                        answer.text().orElse(null),
                        answer.receivedAt())
                > 0;
    }
}
