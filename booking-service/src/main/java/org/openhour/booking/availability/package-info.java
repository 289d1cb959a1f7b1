/** Who is busy when: day pages, working hours and absences, and the one search that answers "when?". */
@NullMarked
@ApplicationModule(
        displayName = "Availability",
        allowedDependencies = {"time", "practice"})
package org.openhour.booking.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
