package org.openhour.notification.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.optouts.Cause;
import org.openhour.notification.optouts.OptOuts;

/** Which of an appointment's clients must not be texted, and why. */
@Component
class Silence {

    private final OptOuts optOuts;

    Silence(OptOuts optOuts) {
        this.optOuts = optOuts;
    }

    Optional<String> of(Recipient recipient) {
        return recipient.textable().flatMap(optOuts::standing).map(Cause::reason);
    }

    Map<ClientId, String> among(List<Recipient> recipients) {
        Map<ClientId, String> silenced = new HashMap<>();
        recipients.forEach(r -> of(r).ifPresent(reason -> silenced.put(r.clientId(), reason)));
        return silenced;
    }
}
