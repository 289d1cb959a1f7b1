package org.openhour.notification.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Arrangement;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;

/**
 * What a client must be told now. E-mail goes at once, at any hour. A text of the quiet hours waits for the morning,
 * and is left out if the appointment has begun by then: the e-mail has told it (R-C2).
 */
record Announcements(TextingHours hours) {

    Stream<PlannedMessage> of(Situation situation, Recipient recipient) {
        AppointmentState state = situation.state();
        if (state.recurs() && !situation.announce()) {
            // Whoever has heard of it otherwise has a calendar that still wants the next update.
            return Stream.empty();
        }
        return Arrays.stream(Channel.values())
                .filter(state::isAnnouncedBy)
                .flatMap(channel -> recipient.address(channel).stream()
                        .flatMap(address -> kind(situation, recipient, channel, address)
                                .map(kind -> message(situation, recipient, channel, address, kind))
                                .stream()));
    }

    private static Optional<MessageKind> kind(
            Situation situation, Recipient recipient, Channel channel, String address) {
        AppointmentState state = situation.state();
        History history = situation.historyOf(recipient);
        return state.status().cancelled()
                ? cancellation(history, channel)
                : news(history, channel, state.arrangement(), address);
    }

    private static Optional<MessageKind> cancellation(History history, Channel channel) {
        boolean needed =
                !history.cancelledLast(channel) && history.believed(channel).isPresent();
        return needed ? Optional.of(MessageKind.CANCELLATION) : Optional.empty();
    }

    private static Optional<MessageKind> news(
            History history, Channel channel, Arrangement arrangement, String address) {
        if (history.saidLast(channel, arrangement, address)) {
            return Optional.empty();
        }
        return Optional.of(first(history, channel, arrangement));
    }

    /** What says this arrangement to somebody with this history: that it is another one, where they believe so. */
    static MessageKind first(History history, Channel channel, Arrangement arrangement) {
        boolean moved =
                history.believed(channel).filter(b -> !b.equals(arrangement)).isPresent();
        MessageKind first = channel == Channel.SMS ? MessageKind.CONFIRMATION : MessageKind.INVITE;
        return moved ? MessageKind.UPDATE : first;
    }

    private PlannedMessage message(
            Situation situation, Recipient recipient, Channel channel, String address, MessageKind kind) {
        Instant useful = situation.state().newsUntil();
        Instant now = situation.now();
        Instant due = channel == Channel.SMS ? hours.notBefore(now) : now;
        PlannedMessage message = new PlannedMessage(recipient.clientId(), kind, channel, address, due, useful, null);
        if (!situation.announce()) {
            return message.skip(PlannedMessage.NOT_ANNOUNCED);
        }
        PlannedMessage weighed = message.weighed(now);
        return weighed.skipped() == null ? situation.heeding(weighed, recipient) : weighed;
    }
}
