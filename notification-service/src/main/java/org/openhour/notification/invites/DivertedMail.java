package org.openhour.notification.invites;

import java.time.Clock;
import java.util.List;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.inbox.Diverted;
import org.openhour.notification.inbox.LocalInbox;
import org.openhour.notification.messages.Carrier;
import org.openhour.notification.messages.Departure;
import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.Outcome;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.messages.Trace;
import org.openhour.notification.templates.Letter;

/** Keeps mail in the local inbox, where no mail server is set up. */
class DivertedMail implements Carrier {

    private final LocalInbox inbox;
    private final MailComposer composer;
    private final Invites invites;
    private final Clock clock;

    DivertedMail(LocalInbox inbox, MailComposer composer, Invites invites, Clock clock) {
        this.inbox = inbox;
        this.composer = composer;
        this.invites = invites;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public List<Departure> prepare(List<Outgoing> messages) {
        return Departure.each(messages, this::send);
    }

    private Outcome send(Outgoing message) {
        Letter letter = composer.letter(message);
        inbox.keep(new Diverted(
                message.id().value(),
                message.appointment().id().value(),
                message.kind().name(),
                Channel.EMAIL,
                message.address(),
                letter.subject(),
                letter.plain(),
                invites.of(message).map(Invite::text).orElse(null),
                clock.instant()));
        return Outcome.sent("local:" + message.id());
    }

    @Override
    public Trace trace(MessageId id) {
        return inbox.has(id.value()) ? Trace.found("local:" + id) : Trace.neverLeft();
    }
}
