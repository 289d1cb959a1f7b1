package org.openhour.notification.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;

/**
 * What somebody on the waitlist is told of an hour: once that it can be theirs, by text, else by e-mail; and where
 * somebody else was faster, once that it is gone, in the way in which it was offered. Neither is of use when the offer
 * has run out.
 */
record Offers(TextingHours hours) {

    Stream<PlannedMessage> of(Situation situation, Recipient recipient) {
        AppointmentStatus status = situation.state().status();
        if (status == AppointmentStatus.HELD) {
            return offer(situation, recipient).stream();
        }
        return status.cancelled() && situation.announce() ? gone(situation, recipient).stream() : Stream.empty();
    }

    private Optional<PlannedMessage> offer(Situation situation, Recipient recipient) {
        if (situation.historyOf(recipient).has(MessageKind.OFFER)) {
            return Optional.empty();
        }
        return situation
                .oneWayTo(recipient)
                .flatMap(channel -> message(situation, recipient, MessageKind.OFFER, channel));
    }

    private Optional<PlannedMessage> gone(Situation situation, Recipient recipient) {
        History history = situation.historyOf(recipient);
        return history.has(MessageKind.OFFER_GONE)
                ? Optional.empty()
                : history.offeredBy()
                        .flatMap(channel -> message(situation, recipient, MessageKind.OFFER_GONE, channel));
    }

    private Optional<PlannedMessage> message(
            Situation situation, Recipient recipient, MessageKind kind, Channel channel) {
        Instant due = channel == Channel.SMS ? hours.notBefore(situation.now()) : situation.now();
        return recipient
                .address(channel)
                .map(address -> new PlannedMessage(
                        recipient.clientId(), kind, channel, address, due, notAfter(situation.state()), null))
                .map(message -> message.weighed(situation.now()))
                .map(message -> situation.heeding(message, recipient));
    }

    private static Instant notAfter(AppointmentState state) {
        Instant until = state.offeredUntil() == null ? state.start() : state.offeredUntil();
        return until.isBefore(state.start()) ? until : state.start();
    }
}
