package org.openhour.booking.site;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the public pages are told.
 *
 * @param calendarDomain what follows the @ in the UID of a calendar entry; the same in every message about it
 * @param doorOpens how long before its start a session by video can be joined
 */
@ConfigurationProperties("openhour.site")
record SiteSettings(
        @DefaultValue("openhour.example") String calendarDomain,
        @DefaultValue("15m") Duration doorOpens) {}
