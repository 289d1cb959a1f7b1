package org.openhour.booking.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many requests one address may make in a minute: pages and searches, changes, and attempts to sign in. */
@ConfigurationProperties("openhour.rate-limit")
record RateLimitSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("600") int reads,
        @DefaultValue("120") int changes,
        @DefaultValue("30") int signIns) {}
