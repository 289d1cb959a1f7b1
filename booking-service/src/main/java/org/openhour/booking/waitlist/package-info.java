/** Who waits for an hour: asks the few whom a freed one fits best, holds it for them, and books for the first to accept. */
@NullMarked
@ApplicationModule(
        displayName = "Waitlist",
        allowedDependencies = {"time", "practice", "clients", "availability", "appointments"})
package org.openhour.booking.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
