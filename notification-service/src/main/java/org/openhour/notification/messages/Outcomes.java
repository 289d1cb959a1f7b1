package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.messages.Handover.Result;
import org.openhour.notification.messages.Outcome.Fate;
import org.openhour.notification.messages.Progress.Sent;
import org.openhour.notification.storage.RetriedOnDeadlock;

/** Turns what a carrier says into what the ledger says. */
@Component
class Outcomes {

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

    private final Progress progress;
    private final Pauses pauses;
    private final MailInstead mailInstead;
    private final MessagesProperties properties;
    private final Clock clock;

    Outcomes(Progress progress, Pauses pauses, MailInstead mailInstead, MessagesProperties properties, Clock clock) {
        this.progress = progress;
        this.pauses = pauses;
        this.mailInstead = mailInstead;
        this.properties = properties;
        this.clock = clock;
    }

    @RetriedOnDeadlock
    @Transactional
    public void record(List<Result> results) {
        Instant now = clock.instant();
        sent(results.stream().filter(result -> result.fate() == Fate.SENT).toList(), now);
        results.stream()
                .filter(result -> result.fate() != Fate.SENT)
                .forEach(result -> record(result.message(), result.outcome(), now));
    }

    private void sent(List<Result> taken, Instant now) {
        if (!taken.isEmpty()) {
            progress.sent(taken.stream().map(Outcomes::sent).toList(), now);
            taken.stream().map(result -> result.message().channel()).distinct().forEach(pauses::taken);
        }
    }

    private static Sent sent(Result result) {
        return new Sent(result.message(), result.outcome().providerId());
    }

    private void record(Message message, Outcome outcome, Instant now) {
        switch (outcome.fate()) {
            case SENT -> throw new IllegalArgumentException("not a failure");
            case REFUSED -> refused(message, outcome);
            case LATER -> progress.again(message, outcome.reason(), now.plus(properties.backoff(message.attempts())));
            case UNKNOWN -> progress.unknown(message, outcome.reason(), now.plus(properties.checkEvery()));
            case HALTED -> halted(message, outcome, now);
        }
        log.warn("message {} ({}): {} {}", message.id(), message.kind(), outcome.fate(), outcome.reason());
    }

    private void refused(Message message, Outcome outcome) {
        progress.settled(message, MessageState.FAILED, outcome.reason());
        if (outcome.unreachable()) {
            mailInstead.of(message);
        }
    }

    private void halted(Message message, Outcome outcome, Instant now) {
        String reason = Objects.requireNonNullElse(outcome.reason(), "halted");
        progress.again(message, reason, message.dueAt());
        pauses.untilTaken(message.channel(), reason, now);
    }
}
