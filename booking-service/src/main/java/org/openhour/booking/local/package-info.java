/** The local profile alone: PsychPro's demo practice, and a clock that can be set. */
@NullMarked
@ApplicationModule(
        displayName = "Local run",
        allowedDependencies = {"time", "practice", "clients", "staff", "availability", "appointments"})
package org.openhour.booking.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
