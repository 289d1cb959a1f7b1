package org.openhour.notification.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;

/** Which messages a situation asks for: a pure function, asked anew whenever the situation changes. */
@Component
public final class MessagePlan {

    private final Announcements announcements;
    private final Reminders reminders;
    private final Offers offers;
    private final Notes notes;

    public MessagePlan(PlanProperties properties) {
        TextingHours hours = properties.textingHours();
        this.announcements = new Announcements(hours);
        this.reminders = new Reminders(properties);
        this.offers = new Offers(hours);
        this.notes = new Notes(hours);
    }

    /** Every message still wanted, those already tried left out; whatever is pending and not among them is not. */
    public List<PlannedMessage> of(Situation situation) {
        return situation.state().recipients().stream()
                .flatMap(recipient -> of(situation, recipient))
                .toList();
    }

    private Stream<PlannedMessage> of(Situation situation, Recipient recipient) {
        AppointmentStatus status = situation.state().status();
        if (situation.state().onOffer()) {
            return offers.of(situation, recipient);
        }
        if (situation.state().note() != null) {
            return notes.of(situation, recipient);
        }
        if (!status.upcoming() && !status.cancelled()) {
            return Stream.empty();
        }
        List<PlannedMessage> news = announcements.of(situation, recipient).toList();
        if (!status.upcoming() || situation.state().recurs()) {
            return news.stream();
        }
        return Stream.concat(
                news.stream(), reminders.of(situation, recipient, textedAt(news).orElse(null)));
    }

    private static Optional<Instant> textedAt(List<PlannedMessage> news) {
        return news.stream()
                .filter(message -> message.channel() == Channel.SMS && message.skipped() == null)
                .map(PlannedMessage::dueAt)
                .findFirst();
    }
}
