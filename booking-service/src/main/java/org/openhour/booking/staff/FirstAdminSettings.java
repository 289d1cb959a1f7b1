package org.openhour.booking.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The name and password of the very first account; without a password none is opened. */
@ConfigurationProperties("openhour.first-admin")
record FirstAdminSettings(
        @DefaultValue("admin") String username,
        @DefaultValue("") String password) {

    boolean isSet() {
        return !password.isBlank();
    }
}
