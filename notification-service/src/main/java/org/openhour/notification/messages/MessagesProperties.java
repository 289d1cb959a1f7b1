package org.openhour.notification.messages;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.openhour.notification.appointments.Channel;

/**
 * How the queue is worked off.
 *
 * @param textsAtOnce how many texts one instance hands over at the same time
 * @param mailsAtOnce the same of mails: mail servers allow few connections
 * @param claimLasts a claim older than this belongs to a process that died
 * @param grace how long a provider may take to list a message before its absence is believed
 * @param checkEvery how often the provider is asked about a message whose fate is unknown: more than an answer can take
 * @param pause how long a halted channel rests before one more try
 * @param pauseAfterReport the same, where messages are taken and then reported not to arrive
 */
@ConfigurationProperties("openhour.messages")
record MessagesProperties(
        @DefaultValue("64") int textsAtOnce,
        @DefaultValue("8") int mailsAtOnce,
        @DefaultValue("60s") Duration claimLasts,
        @DefaultValue("2m") Duration grace,
        @DefaultValue("30s") Duration checkEvery,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("10m") Duration longestRetry,
        @DefaultValue("15m") Duration handsetRetry,
        @DefaultValue("5m") Duration pause,
        @DefaultValue("1h") Duration pauseAfterReport) {

    int atOnce(Channel channel) {
        return switch (channel) {
            case SMS -> textsAtOnce;
            case EMAIL -> mailsAtOnce;
        };
    }

    /** How long to rest after this many tries. */
    Duration backoff(int attempts) {
        return new Backoff(firstRetry, longestRetry)
                .after(attempts, ThreadLocalRandom.current().nextDouble());
    }
}
