/** The staff pages: the calendar, the phone booking, appointments and clients. */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "time",
            "practice",
            "clients",
            "staff",
            "availability",
            "appointments",
            "feedback",
            "outbox",
            "worklist",
            "edge"
        })
package org.openhour.booking.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
