package org.openhour.booking.local;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to get into the demo.
 *
 * @param password of the demo logins
 * @param token where given, {@code <token>-frontdesk} and its like are API tokens
 */
@ConfigurationProperties("openhour.demo")
record DemoSettings(String password, @Nullable String token) {}
