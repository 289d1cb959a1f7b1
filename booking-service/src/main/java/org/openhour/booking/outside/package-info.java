/** Clinicians' own calendars: read in the background by private address, so that their busy times hide slots. */
@NullMarked
@ApplicationModule(
        displayName = "Outside calendars",
        allowedDependencies = {"time", "practice", "availability"})
package org.openhour.booking.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
