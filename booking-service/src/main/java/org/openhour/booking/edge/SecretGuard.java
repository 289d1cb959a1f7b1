package org.openhour.booking.edge;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps a service with the demo's secret from ever starting outside the demo. */
@Component
@Profile("!local")
class SecretGuard {

    SecretGuard(ServiceSettings settings) {
        if (settings.isOpenSecret()) {
            throw new IllegalStateException(
                    "Set OPENHOUR_SERVICE_SECRET: the service does not start on a blank secret or on the demo's");
        }
    }
}
