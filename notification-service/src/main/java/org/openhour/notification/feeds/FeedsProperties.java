package org.openhour.notification.feeds;

import java.net.URI;
import java.time.Period;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl where the world reaches this service
 * @param calendarDomain what the names of entries end with
 * @param ahead how far into the future a feed looks
 */
@ConfigurationProperties("openhour.feeds")
record FeedsProperties(
        URI publicUrl,
        @DefaultValue("openhour.example") String calendarDomain,
        @DefaultValue("America/Los_Angeles") ZoneId zone,
        @DefaultValue("P400D") Period ahead) {}
