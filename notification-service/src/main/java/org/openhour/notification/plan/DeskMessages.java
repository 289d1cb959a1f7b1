package org.openhour.notification.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;

/** What clients are told at the desk's wish, beside the plan: a pure function, as the plan is. */
@Component
public final class DeskMessages {

    private final TextingHours hours;
    private final Leads leads;

    public DeskMessages(PlanProperties properties) {
        this.hours = properties.textingHours();
        this.leads = properties.leads();
    }

    /** One message for each client and way; what cannot go out says why. */
    public List<PlannedMessage> of(Situation situation, DeskWish wish) {
        return situation.state().recipients().stream()
                .flatMap(recipient -> channels(situation, recipient, wish)
                        .map(channel -> message(situation, recipient, channel, wish)))
                .toList();
    }

    /** When texts may go out again; empty while they may. */
    public Optional<Instant> quietUntil(Instant now) {
        return hours.allow(now) ? Optional.empty() : Optional.of(hours.notBefore(now));
    }

    private static Stream<Channel> channels(Situation situation, Recipient recipient, DeskWish wish) {
        Stream<Channel> theirs = Arrays.stream(Channel.values())
                .filter(channel -> recipient.address(channel).isPresent())
                .filter(channel -> wish.channel().map(channel::equals).orElse(true));
        if (wish.channel().isPresent()) {
            return theirs;
        }
        List<Channel> open = theirs.filter(channel ->
                        channel == Channel.EMAIL || situation.silence(recipient).isEmpty())
                .toList();
        return open.stream().limit(wish.kind() == DeskWish.Kind.REMINDER ? 1 : open.size());
    }

    private PlannedMessage message(Situation situation, Recipient recipient, Channel channel, DeskWish wish) {
        Instant now = situation.now();
        Instant due = channel == Channel.SMS && !wish.urgent() ? hours.notBefore(now) : now;
        PlannedMessage message = new PlannedMessage(
                recipient.clientId(),
                kind(situation, recipient, channel, wish),
                channel,
                recipient.address(channel).orElseThrow(),
                due,
                situation.state().start(),
                null);
        return whyNot(situation, recipient, message, wish).map(message::skip).orElse(message);
    }

    private static Optional<String> whyNot(
            Situation situation, Recipient recipient, PlannedMessage message, DeskWish wish) {
        if (!wish.kind().fits(situation.state().status())) {
            return Optional.of("status-changed");
        }
        if (message.kind() == MessageKind.CANCELLATION && !situation.state().isAnnouncedBy(message.channel())) {
            return Optional.of("told-by-series");
        }
        if (!situation.now().isBefore(message.notAfter())) {
            return Optional.of("too-late");
        }
        if (!message.dueAt().isBefore(message.notAfter())) {
            return Optional.of("quiet-hours");
        }
        return message.channel() == Channel.SMS ? situation.silence(recipient) : Optional.empty();
    }

    private MessageKind kind(Situation situation, Recipient recipient, Channel channel, DeskWish wish) {
        AppointmentState state = situation.state();
        return switch (wish.kind()) {
            case CANCELLATION -> MessageKind.CANCELLATION;
            case REMINDER -> leads.at(Duration.between(situation.now(), state.start()), state.modality());
            case CONFIRMATION -> Announcements.first(situation.historyOf(recipient), channel, state.arrangement());
        };
    }
}
