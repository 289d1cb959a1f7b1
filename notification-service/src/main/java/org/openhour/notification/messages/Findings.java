package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.storage.RetriedOnDeadlock;

/** Turns what a provider says of a message of unknown fate into what the ledger says. */
@Component
class Findings {

    private final Progress progress;
    private final MessagesProperties properties;
    private final Clock clock;

    Findings(Progress progress, MessagesProperties properties, Clock clock) {
        this.progress = progress;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param message as it was when the provider was asked: a later try of it stays as it is */
    @RetriedOnDeadlock
    @Transactional
    public void record(Message message, Trace trace) {
        Instant now = clock.instant();
        switch (trace.finding()) {
            case FOUND -> progress.sent(List.of(new Progress.Sent(message, trace.providerId())), now);
            case NEVER_LEFT -> progress.again(message, "never-left", now);
            case ABSENT -> {
                if (graceIsOver(message, now)) {
                    progress.again(message, "not-with-provider", now);
                }
            }
            case UNCLEAR -> progress.unknown(message, message.reason(), now.plus(rest(message, now)));
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
