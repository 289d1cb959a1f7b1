package org.openhour.notification.sms;

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
import org.openhour.notification.templates.SmsTexts;

/** Keeps texts in the local inbox, where Twilio is not set up. */
class DivertedTexts implements Carrier {

    private final LocalInbox inbox;
    private final SmsTexts texts;
    private final Clock clock;

    DivertedTexts(LocalInbox inbox, SmsTexts texts, Clock clock) {
        this.inbox = inbox;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public List<Departure> prepare(List<Outgoing> messages) {
        return Departure.each(messages, this::send);
    }

    private Outcome send(Outgoing message) {
        inbox.keep(new Diverted(
                message.id().value(),
                message.appointment().id().value(),
                message.kind().name(),
                Channel.SMS,
                message.address(),
                null,
                texts.of(
                        message.kind(),
                        message.appointment(),
                        message.recipient().language()),
                null,
                clock.instant()));
        return Outcome.sent("local:" + message.id());
    }

    @Override
    public Trace trace(MessageId id) {
        return inbox.has(id.value()) ? Trace.found("local:" + id) : Trace.neverLeft();
    }
}
