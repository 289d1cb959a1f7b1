package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what providers report afterwards: in any order, any number of times; the ledger only goes forward. */
@Service
public class DeliveryReports {

    private static final Logger log = LoggerFactory.getLogger(DeliveryReports.class);

    private final MessageTable table;
    private final Progress progress;
    private final MailInstead mailInstead;
    private final Pauses pauses;
    private final MessagesProperties properties;
    private final Clock clock;

    DeliveryReports(
            MessageTable table,
            Progress progress,
            MailInstead mailInstead,
            Pauses pauses,
            MessagesProperties properties,
            Clock clock) {
        this.table = table;
        this.progress = progress;
        this.mailInstead = mailInstead;
        this.pauses = pauses;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    public void take(DeliveryReport report) {
        table.locked(report.id())
                .filter(message -> message.state().mayBecome(report.state()))
                .filter(message ->
                        message.providerId() == null || message.providerId().equals(report.providerId()))
                .filter(message -> !progress.retired(message.id(), report.providerId()))
                .ifPresent(message -> apply(report, message));
    }

    private void apply(DeliveryReport report, Message message) {
        Instant now = clock.instant();
        if (report.remedy() == Remedy.ALERT) {
            log.error(
                    "ALERT: carriers turn away what the practice texts: {}, message {}", report.reason(), message.id());
        }
        if (report.remedy() == Remedy.HALT) {
            String reason = Objects.requireNonNullElse(report.reason(), "halted");
            pauses.untilArrival(message.channel(), reason, now);
        }
        nextTry(report.remedy(), message, now)
                .filter(due -> due.isBefore(message.notAfter()))
                .ifPresentOrElse(
                        due -> progress.retry(message, report.reason(), report.providerId(), due),
                        () -> end(report, message, now));
    }

    private Optional<Instant> nextTry(Remedy remedy, Message message, Instant now) {
        return switch (remedy) {
            case NONE, ALERT, OTHER_CHANNEL -> Optional.empty();
            case RETRY_ONCE ->
                message.attempts() < 2 ? Optional.of(now.plus(properties.handsetRetry())) : Optional.empty();
            case LATER -> Optional.of(now.plus(properties.backoff(message.attempts())));
            case HALT -> Optional.of(now);
        };
    }

    private void end(DeliveryReport report, Message message, Instant now) {
        progress.reported(message, report.state(), report.reason(), report.providerId(), now);
        if (report.state() == MessageState.DELIVERED) {
            pauses.end(message.channel());
        }
        if (report.remedy() == Remedy.OTHER_CHANNEL || report.remedy() == Remedy.RETRY_ONCE) {
            mailInstead.of(message);
        }
    }
}
