/** Keeps what would have left the building, where no provider is set up; depends on contact and appointments. */
@ApplicationModule(allowedDependencies = {"appointments", "time"})
@NullMarked
package org.openhour.notification.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
