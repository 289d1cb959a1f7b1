/** Texts through Twilio: sending, delivery states, what clients answer; depends on messages and responses. */
@ApplicationModule(
        allowedDependencies = {
            "messages",
            "templates",
            "inbox",
            "appointments",
            "plan",
            "optouts",
            "responses",
            "contact",
            "time",
            "storage"
        })
@NullMarked
package org.openhour.notification.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
