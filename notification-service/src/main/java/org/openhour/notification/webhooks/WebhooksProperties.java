package org.openhour.notification.webhooks;

import java.net.URI;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param authToken what Twilio signs with; without it nothing is let in
 * @param publicUrls the addresses under which Twilio may know this service: the signature covers the address
 */
@ConfigurationProperties("openhour.webhooks")
record WebhooksProperties(
        @DefaultValue("") String authToken, @DefaultValue List<URI> publicUrls) {}
