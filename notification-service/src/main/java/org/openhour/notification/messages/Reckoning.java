package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Settles messages of unknown fate by asking the provider; until that is clear nothing is sent again (R-C9). */
@Component
class Reckoning {

    private static final Logger log = LoggerFactory.getLogger(Reckoning.class);

    private final MessageQueue queue;
    private final Delivery delivery;
    private final Findings findings;
    private final MessagesProperties properties;
    private final Clock clock;

    Reckoning(MessageQueue queue, Delivery delivery, Findings findings, MessagesProperties properties, Clock clock) {
        this.queue = queue;
        this.delivery = delivery;
        this.findings = findings;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${openhour.messages.reckoning:5s}")
    void beat() {
        Instant now = clock.instant();
        int abandoned = queue.abandon(now.minus(properties.claimLasts()), now);
        if (abandoned > 0) {
            log.warn("{} claimed messages were left by a process that died", abandoned);
        }
        Optional<Message> unknown = claimUnknown();
        while (unknown.isPresent()) {
            findings.record(unknown.get(), delivery.trace(unknown.get()));
            unknown = claimUnknown();
        }
    }

    /** By the clock of each moment: a clock that is set back would otherwise have one message asked about without end. */
    private Optional<Message> claimUnknown() {
        Instant now = clock.instant();
        return queue.claimUnknown(now, now.plus(properties.checkEvery()));
    }
}
