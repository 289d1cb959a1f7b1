package org.openhour.notification.sms;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.openhour.notification.plan.PlanProperties;

/** Keeps automatic answers to what was not understood rare: one in a while for a number, none in the quiet hours. */
@Component
class Courtesy {

    private final InboundReceipts receipts;
    private final SmsProperties properties;
    private final PlanProperties plan;
    private final Clock clock;

    Courtesy(InboundReceipts receipts, SmsProperties properties, PlanProperties plan, Clock clock) {
        this.receipts = receipts;
        this.properties = properties;
        this.plan = plan;
        this.clock = clock;
    }

    boolean asksForAnAnswer(InboundText text) {
        Instant now = clock.instant();
        return plan.textingHours().allow(now) && receipts.answer(text, now.minus(properties.answerEvery()));
    }
}
