package org.openhour.notification.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Channel;
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

    /** The way of what is said in one way alone: by text, or by e-mail where no text gets there; none where neither does. */
    Optional<Channel> oneWayTo(Recipient recipient) {
        boolean mailable = recipient.mailable().isPresent();
        if (recipient.textable().isPresent() && (silence(recipient).isEmpty() || !mailable)) {
            return Optional.of(Channel.SMS);
        }
        return mailable ? Optional.of(Channel.EMAIL) : Optional.empty();
    }

    /** A text to a number that must not be texted is left out. */
    PlannedMessage heeding(PlannedMessage message, Recipient recipient) {
        return message.channel() == Channel.SMS
                ? silence(recipient).map(message::skip).orElse(message)
                : message;
    }

    History historyOf(Recipient recipient) {
        return new History(tellings.stream()
                .filter(telling -> telling.client().equals(recipient.clientId()))
                .toList());
    }
}
