package org.openhour.notification.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.appointments.Recipient;

/**
 * All that a plan depends on.
 *
 * @param announce whether clients are to be told what is new
 * @param tellings what was tried so far, oldest first
 * @param silenced the clients whose number must not be texted, and why
 */
public record Situation(
        AppointmentState state, boolean announce, List<Telling> tellings, Map<ClientId, String> silenced, Instant now) {

    public Situation {
        tellings = List.copyOf(tellings);
        silenced = Map.copyOf(silenced);
    }

    Optional<String> silence(Recipient recipient) {
        return Optional.ofNullable(silenced.get(recipient.clientId()));
    }

    History historyOf(Recipient recipient) {
        return new History(tellings.stream()
                .filter(telling -> telling.client().equals(recipient.clientId()))
                .toList());
    }
}
