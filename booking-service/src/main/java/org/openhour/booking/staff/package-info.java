/** Who works here: their accounts, roles and API tokens, and the record of what they looked at and did. */
@NullMarked
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"time", "practice"})
package org.openhour.booking.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
