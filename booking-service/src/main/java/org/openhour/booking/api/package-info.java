/** JSON under {@code /api/v1}, for the practice's website, other systems and notification-service. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "time",
            "practice",
            "clients",
            "staff",
            "availability",
            "outside",
            "matching",
            "appointments",
            "waitlist",
            "feedback",
            "outbox",
            "worklist",
            "edge"
        })
package org.openhour.booking.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
