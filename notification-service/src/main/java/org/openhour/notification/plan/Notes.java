package org.openhour.notification.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Note;
import org.openhour.notification.appointments.Recipient;

/**
 * A note between appointments: once, by text, else by e-mail, and neither in the quiet hours, for nothing of it is urgent
 * (R-C2). What would be of no use by then is left out.
 */
record Notes(TextingHours hours) {

    Stream<PlannedMessage> of(Situation situation, Recipient recipient) {
        boolean wanted = situation.state().status().upcoming();
        return situation.historyOf(recipient).has(kind(situation.state())) || !wanted
                ? Stream.empty()
                : message(situation, recipient).stream();
    }

    private static MessageKind kind(AppointmentState state) {
        return state.note() == Note.PULSE ? MessageKind.PULSE : MessageKind.NUDGE;
    }

    private Optional<PlannedMessage> message(Situation situation, Recipient recipient) {
        AppointmentState state = situation.state();
        Instant now = situation.now();
        Instant due = hours.notBefore(state.start().isBefore(now) ? now : state.start());
        return situation
                .oneWayTo(recipient)
                .flatMap(channel -> recipient
                        .address(channel)
                        .map(address -> new PlannedMessage(
                                recipient.clientId(), kind(state), channel, address, due, state.end(), null)))
                .map(message -> situation.heeding(message.weighed(now), recipient));
    }
}
