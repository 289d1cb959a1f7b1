package org.openhour.booking.feedback;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clients are asked and reminded between sessions.
 *
 * @param pulseAfter how long after a session its questions go out
 * @param pulseWithin a session that is ended later than this after its time is not asked about
 * @param pulseUseful how long its questions may be on their way
 * @param linkLasts how long a link works, from when it is due
 * @param opens nudges are for times from this on
 * @param closes and before this (R-C2)
 * @param ahead how long before they are due nudges are handed over
 * @param every how often that happens; shorter than {@code ahead}
 * @param publicUrl where clients reach the site, without a slash at its end
 * @param linkSecret what the links are derived from
 */
@ConfigurationProperties("openhour.feedback")
record FeedbackSettings(
        @DefaultValue("1h") Duration pulseAfter,
        @DefaultValue("2d") Duration pulseWithin,
        @DefaultValue("2d") Duration pulseUseful,
        @DefaultValue("7d") Duration linkLasts,
        @DefaultValue("08:00") LocalTime opens,
        @DefaultValue("20:30") LocalTime closes,
        @DefaultValue("36h") Duration ahead,
        @DefaultValue("1h") Duration every,
        URI publicUrl,
        String linkSecret) {}
