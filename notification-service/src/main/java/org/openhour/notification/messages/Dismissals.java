package org.openhour.notification.messages;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.storage.RetriedOnDeadlock;

/** Writes down that, and why, due messages do not go out now. */
@Component
class Dismissals {

    private final Progress progress;
    private final MailInstead mailInstead;

    Dismissals(Progress progress, MailInstead mailInstead) {
        this.progress = progress;
        this.mailInstead = mailInstead;
    }

    @RetriedOnDeadlock
    @Transactional
    public void of(List<Checked> dismissed) {
        dismissed.forEach(one -> of(one.message(), one.verdict()));
    }

    private void of(Message message, Verdict verdict) {
        switch (verdict.decision()) {
            case HOLD -> progress.again(message, verdict.reason(), Objects.requireNonNull(verdict.until()));
            case WITHDRAW -> progress.settled(message, MessageState.WITHDRAWN, verdict.reason());
            case SKIP -> skip(message, verdict);
            case SEND -> throw new IllegalArgumentException("not a dismissal");
        }
    }

    /** A verdict that names the recipient blames the number: the word goes by e-mail instead. */
    private void skip(Message message, Verdict verdict) {
        progress.settled(message, MessageState.SKIPPED, verdict.reason());
        if (verdict.recipient() != null) {
            mailInstead.of(message);
        }
    }
}
