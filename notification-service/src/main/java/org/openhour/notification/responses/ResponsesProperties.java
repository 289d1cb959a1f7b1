package org.openhour.notification.responses;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param firstRetry the pause after a first failure; each further one is half as long again
 * @param longestRetry what the pauses grow to at most
 */
@ConfigurationProperties("openhour.responses")
record ResponsesProperties(
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("5m") Duration longestRetry) {}
