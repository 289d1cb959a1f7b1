package org.openhour.notification.messages;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

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

    record Silenced(Map<PhoneNumber, Cause> numbers) {

        Optional<String> reason(Recipient recipient) {
            return recipient.textable().map(numbers::get).map(Cause::reason);
        }
    }
}
