/** Who fits somebody's wishes: fixed rules over what clinicians say of themselves and over their open times (R-A12). */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {"time", "practice", "availability"})
package org.openhour.booking.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
