/** The practice's wall clock: half-open spans, a day's five-minute cells, and the one clock that everybody asks. */
@NullMarked
@ApplicationModule(
        displayName = "Time",
        allowedDependencies = {})
package org.openhour.booking.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
