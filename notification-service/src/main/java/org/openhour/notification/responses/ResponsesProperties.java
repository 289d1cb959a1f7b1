package org.openhour.notification.responses;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param firstRetry the pause after a first failure; each further one is half as long again
 */
@ConfigurationProperties("openhour.responses")
record ResponsesProperties(@DefaultValue("2s") Duration firstRetry) {}
