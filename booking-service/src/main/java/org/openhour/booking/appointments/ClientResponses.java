package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what clients answer to messages: a yes confirms, anything else is for somebody at the desk. */
@Service
public class ClientResponses {

    private final ClientResponseRepository responses;
    private final ChangeTransaction change;
    private final Appointments appointments;
    private final Clock clock;

    ClientResponses(
            ClientResponseRepository responses, ChangeTransaction change, Appointments appointments, Clock clock) {
        this.responses = responses;
        this.change = change;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * Takes in one answer; the same answer again changes nothing.
     *
     * @throws UnknownAppointment where there is no such appointment
     */
    @Transactional
    public void receive(
            AppointmentId id,
            String messageId,
            ClientResponse.Source source,
            ClientResponse.Kind kind,
            Instant receivedAt) {
        if (responses.existsById(messageId)) {
            return;
        }
        ClientResponse response = new ClientResponse(messageId, id, source, kind, receivedAt);
        if (kind == ClientResponse.Kind.CONFIRM && appointments.get(id).status().isAhead()) {
            change.confirm(id, Expected.ANY, Because.of(Actor.CLIENT));
            response.handled(clock.instant());
        }
        responses.save(response);
    }

    /** What still waits for somebody at the desk, the oldest first. */
    @Transactional(readOnly = true)
    public List<ClientResponse> open() {
        return responses.findOpen();
    }

    @Transactional
    public void handle(String messageId) {
        responses.findById(messageId).ifPresent(response -> response.handled(clock.instant()));
    }
}
