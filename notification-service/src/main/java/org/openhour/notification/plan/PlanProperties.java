package org.openhour.notification.plan;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a practice may set about the times of messages.
 *
 * @param quietAfterAnnouncement a reminder that would follow a confirmation or an update this closely is left out
 * @param usefulUntil a reminder later than this before the start is left out, but for the link to join by
 */
@ConfigurationProperties("openhour.plan")
public record PlanProperties(
        @DefaultValue("08:00") LocalTime opens,
        @DefaultValue("21:00") LocalTime closes,
        @DefaultValue("20:00") LocalTime evening,
        @DefaultValue("America/Los_Angeles") ZoneId zone,
        @DefaultValue("2h") Duration quietAfterAnnouncement,
        @DefaultValue("2h") Duration usefulUntil,
        @DefaultValue Leads leads,
        @DefaultValue Ceiling ceiling) {

    public TextingHours textingHours() {
        return new TextingHours(opens, closes, evening, zone);
    }
}
