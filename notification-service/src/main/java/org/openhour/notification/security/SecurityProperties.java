package org.openhour.notification.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param serviceSecret what both services know and nobody else does
 */
@ConfigurationProperties("openhour.security")
record SecurityProperties(@DefaultValue("") String serviceSecret) {}
