package org.openhour.notification.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.plan.Leads.Lead;

/**
 * The messages ahead of an appointment (R-C14): by text, or by e-mail to those who agreed to no texts or whose number
 * takes none.
 */
final class Reminders {

    private final TextingHours hours;
    private final Duration quietAfterAnnouncement;
    private final Duration usefulUntil;
    private final Leads leads;

    Reminders(PlanProperties properties) {
        this.hours = properties.textingHours();
        this.quietAfterAnnouncement = properties.quietAfterAnnouncement();
        this.usefulUntil = properties.usefulUntil();
        this.leads = properties.leads();
    }

    Stream<PlannedMessage> of(Situation situation, Recipient recipient, @Nullable Instant announcedAt) {
        return situation.oneWayTo(recipient).stream()
                .flatMap(channel -> messages(situation, recipient, channel))
                .map(message -> message.skipped() == null ? weigh(message, situation.now(), announcedAt) : message);
    }

    private Stream<PlannedMessage> messages(Situation situation, Recipient recipient, Channel channel) {
        AppointmentState state = situation.state();
        History history = situation.historyOf(recipient);
        List<Lead> all = leads.of(state.modality());
        return IntStream.range(0, all.size())
                .filter(n -> !history.reminded(all.get(n).kind(), state.arrangement()))
                .mapToObj(n -> new PlannedMessage(
                        recipient.clientId(),
                        all.get(n).kind(),
                        channel,
                        recipient.address(channel).orElseThrow(),
                        due(state, all.get(n), channel),
                        notAfter(state, all, n, channel),
                        null))
                .map(message -> situation.heeding(message, recipient));
    }

    private PlannedMessage weigh(PlannedMessage message, Instant now, @Nullable Instant announcedAt) {
        if (!message.dueAt().isAfter(now)) {
            return message.skip("already-past");
        }
        boolean crowded = announcedAt != null && message.dueAt().isBefore(announcedAt.plus(quietAfterAnnouncement));
        return crowded ? message.skip("just-announced") : message;
    }

    /** Across a clock change elapsed and wall-clock hours differ by one: the earlier of the two, so none is short. */
    private Instant due(AppointmentState state, Lead lead, Channel channel) {
        Instant elapsed = state.start().minus(lead.ahead());
        Instant wall = state.start()
                .atZone(state.zone())
                .minusDays(lead.ahead().toDays())
                .toInstant()
                .minus(lead.ahead().minusDays(lead.ahead().toDays()));
        Instant due = wall.isBefore(elapsed) ? wall : elapsed;
        return channel == Channel.SMS ? hours.notAfter(due) : due;
    }

    /** Once the next reminder is due, the one before it has nothing left to say; the link to join by has, to the start. */
    private Instant notAfter(AppointmentState state, List<Lead> all, int n, Channel channel) {
        Lead lead = all.get(n);
        if (lead.kind() == MessageKind.REMINDER_2H) {
            return state.start();
        }
        Instant useful = state.start().minus(usefulUntil);
        Instant next = n + 1 < all.size() ? due(state, all.get(n + 1), channel) : useful;
        return lead.kind() == MessageKind.REMINDER_72H && next.isBefore(useful) ? next : useful;
    }
}
