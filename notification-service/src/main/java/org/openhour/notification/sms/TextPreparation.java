package org.openhour.notification.sms;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.plan.PlanProperties;
import org.openhour.notification.sms.PostedTexts.Note;
import org.openhour.notification.templates.SmsTexts;

/** Makes texts ready to be handed over: their words, how long they are of use, and the note that they are on their way. */
@Component
class TextPreparation {

    private final SmsTexts texts;
    private final PostedTexts posted;
    private final Validity validity;
    private final Clock clock;

    TextPreparation(SmsTexts texts, PostedTexts posted, PlanProperties plan, SmsProperties properties, Clock clock) {
        this.texts = texts;
        this.posted = posted;
        this.validity = new Validity(plan.textingHours(), properties);
        this.clock = clock;
    }

    List<ReadyText> of(List<Outgoing> messages) {
        Instant now = clock.instant();
        List<ReadyText> ready =
                messages.stream().map(message -> ready(message, now)).toList();
        posted.note(ready.stream().map(ReadyText::note).toList(), now);
        return ready;
    }

    private ReadyText ready(Outgoing message, Instant now) {
        String text = texts.of(
                message.kind(), message.appointment(), message.recipient().language());
        return new ReadyText(message.id(), message.address(), text, validity.seconds(now, message.notAfter()));
    }

    record ReadyText(MessageId id, String phone, String text, int validSeconds) {

        Note note() {
            return new Note(id, phone, text);
        }
    }
}
