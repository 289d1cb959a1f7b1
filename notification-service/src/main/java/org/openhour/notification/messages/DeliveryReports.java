package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what providers report afterwards: in any order, any number of times; the ledger only goes forward. */
@Service
public class DeliveryReports {

    private final MessageTable table;
    private final Progress progress;
    private final MailInstead mailInstead;
    private final MessagesProperties properties;
    private final Clock clock;

    DeliveryReports(
            MessageTable table,
            Progress progress,
            MailInstead mailInstead,
            MessagesProperties properties,
            Clock clock) {
        this.table = table;
        this.progress = progress;
        this.mailInstead = mailInstead;
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
        if (report.retry() && message.attempts() < 2) {
            progress.retry(message, report.reason(), report.providerId(), now.plus(properties.handsetRetry()));
            return;
        }
        progress.reported(message, report.state(), report.reason(), report.providerId(), now);
        if (report.unreachable() || report.retry()) {
            mailInstead.of(message);
        }
    }
}
