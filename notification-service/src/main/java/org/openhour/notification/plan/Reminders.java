package org.openhour.notification.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;

/**
 * The texts ahead of an appointment (R-C14), three days and one day before. A client who agreed to texts but whose
 * number takes none gets them by e-mail.
 */
record Reminders(TextingHours hours, Duration quietAfterAnnouncement, Duration usefulUntil) {

    Stream<PlannedMessage> of(Situation situation, Recipient recipient, @Nullable Instant announcedAt) {
        if (recipient.textable().isEmpty()) {
            return Stream.empty();
        }
        History history = situation.historyOf(recipient);
        return MessageKind.REMINDERS.stream()
                .filter(kind -> !history.reminded(kind, situation.state().arrangement()))
                .map(kind -> message(situation, recipient, kind))
                .map(message -> message.skipped() == null ? weigh(message, situation.now(), announcedAt) : message);
    }

    private PlannedMessage message(Situation situation, Recipient recipient, MessageKind kind) {
        Optional<String> silence = situation.silence(recipient);
        Optional<String> mail = recipient.address(Channel.EMAIL);
        Channel channel = silence.isPresent() && mail.isPresent() ? Channel.EMAIL : Channel.SMS;
        PlannedMessage message = new PlannedMessage(
                recipient.clientId(),
                kind,
                channel,
                recipient.address(channel).orElseThrow(),
                due(situation.state(), kind),
                notAfter(situation.state(), kind),
                null);
        return channel == Channel.SMS ? silence.map(message::skip).orElse(message) : message;
    }

    private PlannedMessage weigh(PlannedMessage message, Instant now, @Nullable Instant announcedAt) {
        if (!message.dueAt().isAfter(now)) {
            return message.skip("already-past");
        }
        boolean crowded = announcedAt != null && message.dueAt().isBefore(announcedAt.plus(quietAfterAnnouncement));
        return crowded ? message.skip("just-announced") : message;
    }

    /** Across a clock change elapsed and wall-clock hours differ by one: the earlier of the two, so none is short. */
    private Instant due(AppointmentState state, MessageKind kind) {
        Instant elapsed = state.start().minus(kind.ahead());
        Instant wall = state.start()
                .atZone(state.zone())
                .minusDays(kind.ahead().toDays())
                .toInstant();
        return hours.notAfter(wall.isBefore(elapsed) ? wall : elapsed);
    }

    /** Once the next reminder is due, the one before it has nothing left to say. */
    private Instant notAfter(AppointmentState state, MessageKind kind) {
        return kind == MessageKind.REMINDER_72H
                ? due(state, MessageKind.REMINDER_24H)
                : state.start().minus(usefulUntil);
    }
}
