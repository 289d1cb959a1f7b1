/** What every request passes: who may come in, how much, what a refusal looks like, and which headers leave. */
@NullMarked
@ApplicationModule(
        displayName = "Edge",
        allowedDependencies = {"staff", "time", "practice"})
package org.openhour.booking.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
