package org.openhour.notification.sms;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.plan.PlanProperties;
import org.openhour.notification.templates.SmsTexts;

/** Makes a text ready to be handed over: its words, how long it is of use, and the note that it is on its way. */
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

    ReadyText of(Outgoing message) {
        Instant now = clock.instant();
        String text = texts.of(
                message.kind(), message.appointment(), message.recipient().language());
        posted.note(message.id(), message.address(), text, now);
        return new ReadyText(text, validity.seconds(now, message.notAfter()));
    }

    record ReadyText(String text, int validSeconds) {}
}
