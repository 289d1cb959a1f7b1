package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.TriedAgain;

/** Takes in what clients answer to messages: a yes confirms, anything else is for somebody at the desk. */
@Service
public class ClientResponses {

    private static final Limit A_WORKLIST = Limit.of(200);

    private final ClientResponseRepository responses;
    private final AnswerTransaction transaction;
    private final Clock clock;

    ClientResponses(ClientResponseRepository responses, AnswerTransaction transaction, Clock clock) {
        this.responses = responses;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes in one answer; the same answer again changes nothing.
     *
     * @throws UnknownAppointment where there is no such appointment
     */
    @TriedAgain
    public void receive(ClientAnswer answer) {
        transaction.receive(answer);
    }

    /** What still waits for somebody at the desk, the oldest first. */
    @Transactional(readOnly = true)
    public List<ClientResponse> open() {
        return responses.findOpen(A_WORKLIST);
    }

    /** What was answered about an appointment, the latest first. */
    @Transactional(readOnly = true)
    public List<ClientResponse> of(AppointmentId appointment) {
        return responses.findLatestFirst(appointment.value());
    }

    /** Somebody has seen to this answer; the first time counts. False where the appointment has no such answer. */
    @Transactional
    public boolean handle(AppointmentId appointment, UUID answer) {
        Optional<ClientResponse> found = of(appointment).stream()
                .filter(response -> response.id().equals(answer))
                .findFirst();
        found.filter(response -> response.handledAt().isEmpty())
                .ifPresent(response -> response.handled(clock.instant()));
        return found.isPresent();
    }
}
