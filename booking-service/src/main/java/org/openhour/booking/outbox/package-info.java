/** Turns what happened into calls of notification-service, within the transaction in which it happened. */
@NullMarked
@ApplicationModule(
        displayName = "Outbox",
        allowedDependencies = {
            "time",
            "practice",
            "clients",
            "staff",
            "availability",
            "appointments",
            "waitlist",
            "feedback"
        })
package org.openhour.booking.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
