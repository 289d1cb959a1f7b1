package org.openhour.notification.webhooks;

import java.util.Map;

import com.twilio.security.RequestValidator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a call is Twilio's: its signature covers the address as Twilio knows it and every form field. */
@Component
class TwilioSignature {

    private final WebhooksProperties properties;

    TwilioSignature(WebhooksProperties properties) {
        this.properties = properties;
    }

    /** @param pathAndQuery what follows the public address, as it was called */
    boolean holds(@Nullable String signature, String pathAndQuery, Map<String, String> form) {
        if (signature == null || properties.authToken().isBlank()) {
            return false;
        }
        RequestValidator validator = new RequestValidator(properties.authToken());
        return properties.publicUrls().stream()
                .map(base -> base.toString().replaceAll("/+$", "") + pathAndQuery)
                .anyMatch(url -> validator.validate(url, form, signature));
    }
}
