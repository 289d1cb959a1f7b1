package org.openhour.booking.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notification-service is reached.
 *
 * @param serviceSecret what both services sign their tokens with
 * @param firstPause how long to wait after the first failure; every further pause is half as long again, up to the longest
 */
@ConfigurationProperties("openhour.outbox")
record OutboxSettings(
        String serviceSecret,
        @DefaultValue("1s") Duration firstPause,
        @DefaultValue("5m") Duration longestPause) {}
