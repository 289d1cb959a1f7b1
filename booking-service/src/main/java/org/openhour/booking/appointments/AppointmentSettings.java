package org.openhour.booking.appointments;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How bookings are held and linked to.
 *
 * @param holdFor how long a time is kept for whoever fills in a form
 * @param startLead how long before its time a session may start
 * @param publicUrl where clients reach the site, without a slash at its end
 * @param linkSecret what private links are derived from
 */
@ConfigurationProperties("openhour.appointments")
record AppointmentSettings(
        @DefaultValue("10m") Duration holdFor,
        @DefaultValue("60m") Duration startLead,
        URI publicUrl,
        String linkSecret) {}
