/** What needs a human today, gathered from everybody who knows of some. */
@NullMarked
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {
            "time",
            "practice",
            "clients",
            "staff",
            "availability",
            "outside",
            "appointments",
            "waitlist",
            "outbox"
        })
package org.openhour.booking.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
