package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final Progress progress;
    private final MessagesProperties properties;
    private final Clock clock;

    Reckoning(MessageQueue queue, Delivery delivery, Progress progress, MessagesProperties properties, Clock clock) {
        this.queue = queue;
        this.delivery = delivery;
        this.progress = progress;
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
        Optional<Message> unknown = claimUnknown(now);
        while (unknown.isPresent()) {
            settle(unknown.get());
            unknown = claimUnknown(now);
        }
    }

    private Optional<Message> claimUnknown(Instant now) {
        return queue.claimUnknown(now, now.plus(properties.checkEvery()));
    }

    private void settle(Message message) {
        Trace trace = delivery.trace(message);
        Instant now = clock.instant();
        switch (trace.finding()) {
            case FOUND -> progress.sent(message.id(), trace.providerId(), now);
            case NEVER_LEFT -> progress.again(message.id(), "never-left", now);
            case ABSENT -> {
                if (graceIsOver(message, now)) {
                    progress.again(message.id(), "not-with-provider", now);
                }
            }
            case UNCLEAR -> progress.unknown(message.id(), message.reason(), now.plus(rest(message, now)));
        }
    }

    /** The longer nobody can tell, the more seldom it is asked. */
    private Duration rest(Message message, Instant now) {
        Duration age = Duration.between(Objects.requireNonNull(message.claimedAt()), now);
        return Stream.of(age, properties.checkEvery())
                .max(Comparator.naturalOrder())
                .filter(rest -> rest.compareTo(properties.longestRetry()) < 0)
                .orElse(properties.longestRetry());
    }

    private boolean graceIsOver(Message message, Instant now) {
        Instant claimed = Objects.requireNonNull(message.claimedAt());
        return !now.isBefore(claimed.plus(properties.grace()));
    }
}
