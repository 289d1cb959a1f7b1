/** The public pages: a first consultation booked without an account, and the private page on which it is managed. */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "time",
            "practice",
            "clients",
            "availability",
            "matching",
            "appointments",
            "waitlist",
            "feedback",
            "edge"
        })
package org.openhour.booking.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
