package org.openhour.booking.local;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to get into the demo.
 *
 * @param password of the demo logins
 * @param bookings whether an empty practice gets some booked weeks
 * @param token where given, {@code <token>-frontdesk} and its like are API tokens
 */
@ConfigurationProperties("openhour.demo")
record DemoSettings(
        String password,
        @DefaultValue("true") boolean bookings,
        @Nullable String token) {}
