package org.openhour.notification.messages;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.optouts.Cause;
import org.openhour.notification.optouts.OptOuts;

/** Which clients must not be texted, and why. */
@Component
class Silence {

    private final OptOuts optOuts;

    Silence(OptOuts optOuts) {
        this.optOuts = optOuts;
    }

    /** Asks once for all of them. */
    Silenced among(Collection<Recipient> recipients) {
        return new Silenced(optOuts.standing(recipients.stream()
                .flatMap(recipient -> recipient.textable().stream())
                .toList()));
    }

    /** By client, of those who must not be. */
    Map<ClientId, String> reasons(Collection<Recipient> recipients) {
        Silenced silenced = among(recipients);
        Map<ClientId, String> reasons = new HashMap<>();
        recipients.forEach(one -> silenced.reason(one).ifPresent(reason -> reasons.put(one.clientId(), reason)));
        return reasons;
    }

    record Silenced(Map<PhoneNumber, Cause> numbers) {

        Optional<String> reason(Recipient recipient) {
            return recipient.textable().map(numbers::get).map(Cause::reason);
        }
    }
}
