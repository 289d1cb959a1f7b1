package org.openhour.booking.edge;

import java.net.URI;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service is reached and how others prove who they are.
 *
 * @param serviceSecret shared with notification-service alone
 * @param publicUrl where clients and staff reach this service
 * @param embeddingSites origins of the practice's own website, which may show the booking pages in a frame
 */
@ConfigurationProperties("openhour")
record ServiceSettings(
        @DefaultValue(DEMO_SECRET) String serviceSecret,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue List<String> embeddingSites) {

    static final String DEMO_SECRET = "local-demo-secret";

    /** Whether the secret is one that everybody knows. */
    boolean isOpenSecret() {
        return serviceSecret.isBlank() || serviceSecret.equals(DEMO_SECRET);
    }
}
