package org.openhour.notification.messages;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the queue is worked off.
 *
 * @param claimLasts a claim older than this belongs to a process that died
 * @param grace how long a provider may take to list a message before its absence is believed
 * @param checkEvery how often the provider is asked about a message whose fate is unknown
 * @param pause how long a halted channel rests before one more try
 */
@ConfigurationProperties("openhour.messages")
record MessagesProperties(
        @DefaultValue("8") int workers,
        @DefaultValue("60s") Duration claimLasts,
        @DefaultValue("2m") Duration grace,
        @DefaultValue("15s") Duration checkEvery,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("10m") Duration longestRetry,
        @DefaultValue("15m") Duration handsetRetry,
        @DefaultValue("5m") Duration pause) {}
